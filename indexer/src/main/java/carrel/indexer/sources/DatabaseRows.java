package carrel.indexer.sources;

import carrel.indexer.databases.DatabasePull;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What Carrel itself has pulled from a library system's database: a record to a line, with its copies. */
final class DatabaseRows implements SourceFormat {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public String name() {
        return "Library system's database";
    }

    @Override
    public boolean recognises(SourceFile file, byte[] head) {
        return TextStream.head(head).startsWith(DatabasePull.MARK);
    }

    @Override
    public Records open(SourceFile file, long skip) throws IOException {
        ByteWindow window = new ByteWindow(TextStream.open(file));
        new RowCutter(window, '\t').header();
        MarcIntake intake = new MarcIntake(file);
        FrameReader rows = frame -> read(frame, intake);
        return WatchedRecords.of(new Lines(window), skip, rows.below(DatabasePull.MARK));
    }

    private static Read read(Piece.Frame frame, MarcIntake intake) throws UnreadableRecord {
        DatabasePull.Row row;
        try {
            row = JSON.readValue(frame.bytes(), DatabasePull.Row.class);
        } catch (JacksonException broken) {
            throw new UnreadableRecord("the row was not kept whole: " + broken.getOriginalMessage());
        }
        if (row.marc().isBlank()) {
            throw new UnreadableRecord("no record: the column marc is empty for number " + row.number());
        }
        Piece.Frame record = record(frame, row.marc());
        Decoded decoded = row.marc().startsWith("<")
                ? MarcXmlDecoder.decode(record, StandardCharsets.UTF_8)
                : Iso2709Decoder.decode(record);
        Read read = intake.take(record, decoded, row.number(), row.deleted());
        return read instanceof Read.Accepted accepted && row.ownCopies()
                ? new Read.Accepted(
                        accepted.position(),
                        accepted.resource().with().holdings(row.copies()).build(),
                        accepted.warnings())
                : read;
    }

    private static Piece.Frame record(Piece.Frame frame, String marc) throws UnreadableRecord {
        try {
            byte[] bytes = marc.startsWith("<")
                    ? marc.getBytes(StandardCharsets.UTF_8)
                    : Base64.getDecoder().decode(marc);
            return new Piece.Frame(frame.position(), bytes, frame.remarks());
        } catch (IllegalArgumentException neither) {
            throw new UnreadableRecord("the column marc holds neither MARCXML nor MARC in ISO 2709");
        }
    }

    private static final class Lines extends TextCutter {
        Lines(ByteWindow window) {
            super(window);
        }

        @Override
        public Optional<Piece> next() throws IOException {
            int end = lineEnd(0);
            if (end == 0) {
                return Optional.empty();
            }
            return Optional.of(end < RECORD_BYTES_MAX ? frame(end) : debris(end, "no line break ends this row"));
        }
    }
}
