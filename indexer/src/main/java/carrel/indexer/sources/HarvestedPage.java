package carrel.indexer.sources;

import carrel.catalog.Holding;
import carrel.indexer.mapping.feeds.DublinCoreRules;
import carrel.indexer.mapping.feeds.XmlElement;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A page of records that Carrel itself has fetched over OAI-PMH. Here the envelope names a record, since a deletion
 * comes in an envelope alone; inside is MARCXML or Dublin Core.
 */
final class HarvestedPage implements SourceFormat {
    private static final String MARK = "<?carrel harvested-page?>";

    @Override
    public String name() {
        return "OAI-PMH harvest";
    }

    @Override
    public boolean recognises(SourceFile file, byte[] head) {
        return TextStream.head(head).startsWith(MARK);
    }

    @Override
    public Records open(SourceFile file, long skip) throws IOException {
        ByteWindow window = new ByteWindow(TextStream.open(file));
        FeedIntake<XmlElement> core = new FeedIntake<>(file.source(), new DublinCoreRules(file.traits()));
        MarcIntake marc = new MarcIntake(file);
        return WatchedRecords.of(new EnvelopeCutter(window), skip, frame -> read(frame, core, marc));
    }

    private static Read read(Piece.Frame frame, FeedIntake<XmlElement> core, MarcIntake marc) throws UnreadableRecord {
        List<String> warnings = new ArrayList<>(frame.remarks());
        XmlElement envelope = MendedXml.read(frame.bytes(), StandardCharsets.UTF_8, XmlTree::new, warnings)
                .root();
        if (core.rules().isGone(envelope) || core.rules().objection(envelope).isEmpty()) {
            return core.take(frame, envelope, warnings);
        }
        String number = core.rules().number(envelope).orElse("");
        Optional<UnreadableRecord> first = Optional.empty();
        Optional<Read> title = Optional.empty();
        List<Read.Copies> copies = new ArrayList<>();
        for (Piece.Frame inner : inner(frame)) {
            try {
                Read read = marc.take(
                        new Piece.Frame(frame.position(), inner.bytes(), inner.remarks()),
                        MarcXmlDecoder.decode(inner, StandardCharsets.UTF_8),
                        number,
                        false);
                if (read instanceof Read.Copies beside) {
                    copies.add(beside);
                } else if (title.isEmpty()) {
                    title = Optional.of(read);
                }
            } catch (UnreadableRecord other) {
                // Only if nothing is a title does the first reason count.
                first = first.or(() -> Optional.of(other));
            }
        }
        if (title.isPresent()) {
            return with(copies, title.get());
        }
        if (!copies.isEmpty()) {
            return copies.getFirst();
        }
        throw first.orElseGet(() -> new UnreadableRecord(
                "neither MARC fields nor a Dublin Core title in this record; ask the source for marc21 or oai_dc"));
    }

    /** Holdings records that stand in one envelope with their title are its copies, whatever number they give it. */
    private static Read with(List<Read.Copies> copies, Read title) {
        if (!(title instanceof Read.Accepted accepted) || copies.isEmpty()) {
            return title;
        }
        List<Holding> all = new ArrayList<>(accepted.resource().holdings());
        copies.forEach(beside -> all.addAll(beside.copies()));
        return new Read.Accepted(
                accepted.position(), accepted.resource().with().holdings(all).build(), accepted.warnings());
    }

    private static List<Piece.Frame> inner(Piece.Frame envelope) {
        List<Piece.Frame> records = new ArrayList<>();
        try (MarcXmlCutter cutter =
                new MarcXmlCutter(new ByteWindow(new ByteArrayInputStream(envelope.bytes())), "record")) {
            for (Optional<Piece> piece = cutter.next(); piece.isPresent(); piece = cutter.next()) {
                if (piece.get() instanceof Piece.Frame record) {
                    records.add(record);
                }
            }
        } catch (IOException impossible) {
            throw new IllegalStateException("bytes in memory can be read", impossible);
        }
        return records;
    }
}
