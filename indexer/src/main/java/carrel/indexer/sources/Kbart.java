package carrel.indexer.sources;

import carrel.catalog.Origin;
import carrel.indexer.mapping.KbartRules;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Title lists of online packages: KBART (NISO RP-9), phases I and II. */
final class Kbart implements SourceFormat {
    @Override
    public String name() {
        return "KBART title list";
    }

    @Override
    public boolean recognises(SourceFile file, byte[] head) {
        String firstLine =
                TextStream.head(head).stripLeading().lines().findFirst().orElse("");
        return TitleListHeader.of(firstLine).isPresent();
    }

    @Override
    public Records open(SourceFile file, long skip) throws IOException {
        ByteWindow window = new ByteWindow(TextStream.open(file));
        String firstLine = new RowCutter(window, false).header();
        TitleListHeader header = TitleListHeader.of(firstLine)
                .orElseThrow(() -> new IOException("a title list begins with a row of column names with "
                        + "publication_title among them, but " + file.path() + " does not"));
        KbartRules rules = KbartRules.forFile(String.valueOf(file.path().getFileName()));
        return WatchedRecords.of(
                new RowCutter(window, header.quoted()), skip, frame -> read(frame, header, rules, file.source()));
    }

    private static Read read(Piece.Frame frame, TitleListHeader header, KbartRules rules, String source)
            throws UnreadableRecord {
        byte[] bytes = frame.bytes();
        boolean utf8 = Utf8Count.of(bytes, 0, bytes.length).broken() == 0;
        MarcCoding coding = utf8 ? MarcCoding.UTF_8 : MarcCoding.WINDOWS;
        Map<String, String> row = header.row(coding.raw(bytes, 0, bytes.length).strip());
        List<String> warnings =
                utf8 ? List.of() : List.of("The characters are not UTF-8; they were read as Windows text.");
        Origin origin = new Origin(source, KbartRules.number(row).orElseGet(() -> MarcIntake.standIn(bytes)));
        return rules.resource(row, origin)
                .<Read>map(resource -> new Read.Accepted(frame.position(), resource, warnings))
                .orElseThrow(() -> new UnreadableRecord("no title: publication_title is empty in this row"));
    }
}
