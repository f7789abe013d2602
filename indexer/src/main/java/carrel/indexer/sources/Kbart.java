package carrel.indexer.sources;

import carrel.catalog.Origin;
import carrel.indexer.mapping.KbartRules;
import java.io.IOException;
import java.util.Optional;

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
        return header(firstLine).isPresent();
    }

    /** KBART requires a column for the publication's title. */
    private static Optional<TableHeader> header(String line) {
        return TableHeader.of(line).map(TableHeader::underscored).filter(header -> header.columns()
                .contains("publication_title"));
    }

    @Override
    public Records open(SourceFile file, long skip) throws IOException {
        ByteWindow window = new ByteWindow(TextStream.open(file));
        String firstLine = new RowCutter(window, '\t').header();
        TableHeader header = header(firstLine)
                .orElseThrow(() -> new IOException("a title list begins with a row of column names with "
                        + "publication_title among them, but " + file.path() + " does not"));
        KbartRules rules = KbartRules.forFile(String.valueOf(file.path().getFileName()), file.traits());
        return WatchedRecords.of(new RowCutter(window, header.separator()), skip, reader(header, rules, file.source()));
    }

    private static FrameReader reader(TableHeader header, KbartRules rules, String source) {
        FrameReader rows = frame -> read(frame, header, rules, source);
        return rows.below(header.line());
    }

    private static Read read(Piece.Frame frame, TableHeader header, KbartRules rules, String source)
            throws UnreadableRecord {
        TableRow row = TableRow.of(frame, header);
        Origin origin =
                new Origin(source, KbartRules.number(row.cells()).orElseGet(() -> MarcIntake.standIn(frame.bytes())));
        return rules.resource(row.cells(), origin)
                .<Read>map(resource -> new Read.Accepted(frame.position(), resource, row.warnings()))
                .orElseThrow(() -> new UnreadableRecord("no title: publication_title is empty in this row"));
    }
}
