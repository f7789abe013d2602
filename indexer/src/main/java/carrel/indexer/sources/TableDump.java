package carrel.indexer.sources;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table of a library system's PostgreSQL database as {@code pg_dump} writes it: COPY, one row to a line. A table with a
 * column {@code marc} (Evergreen's biblio.record_entry) holds records; any other is accounted for as a whole.
 */
final class TableDump implements SourceFormat {
    private static final int HEAD_BYTES = 8 << 10;
    private static final Pattern COPY = Pattern.compile(
            "(?:[ \\t]*(?:--[^\\n]*|SET [^\\n]*|SELECT [^\\n]*|BEGIN;)?\\n)*COPY ([\\w.\"]+) \\(([^)]*)\\) FROM stdin;[^\\n]*\\n");
    private static final String NULL = "\\N";

    @Override
    public String name() {
        return "Database table (PostgreSQL)";
    }

    @Override
    public boolean recognises(SourceFile file, byte[] head) {
        return COPY.matcher(TextStream.head(head)).lookingAt();
    }

    @Override
    public Records open(SourceFile file, long skip) throws IOException {
        ByteWindow window = new ByteWindow(TextStream.open(file));
        Matcher copy = COPY.matcher(TextStream.head(window.peek(0, HEAD_BYTES)));
        if (!copy.lookingAt()) {
            throw new IOException("the beginning of " + file.path() + " has changed since it was looked at");
        }
        window.skip(copy.group().getBytes(StandardCharsets.UTF_8).length);
        List<String> columns = List.of(copy.group(2).split("\\s*,\\s*"));
        MarcIntake intake = new MarcIntake(file);
        FrameReader rows = frame -> read(frame, columns, intake);
        return WatchedRecords.of(
                new Rows(window, copy.group(1), columns.contains("marc")), skip, rows.below(copy.group()));
    }

    private static Read read(Piece.Frame frame, List<String> columns, MarcIntake intake) throws UnreadableRecord {
        String[] cells = new String(frame.bytes(), StandardCharsets.UTF_8)
                .stripTrailing()
                .split("\t", -1);
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < Math.min(cells.length, columns.size()); i++) {
            row.put(columns.get(i), cells[i].equals(NULL) ? "" : unescaped(cells[i]));
        }
        String marc = row.getOrDefault("marc", "");
        if (marc.isEmpty()) {
            throw new UnreadableRecord("no record: the column marc is empty in this row");
        }
        Piece.Frame record = new Piece.Frame(frame.position(), marc.getBytes(StandardCharsets.UTF_8), frame.remarks());
        Decoded decoded = MarcXmlDecoder.decode(record, StandardCharsets.UTF_8);
        String deleted = row.getOrDefault("deleted", "");
        return intake.take(record, decoded, row.getOrDefault("id", ""), deleted.equals("1") || deleted.equals("t"));
    }

    /** As PostgreSQL's COPY writes text: a backslash before what would end a cell or a row. */
    private static String unescaped(String cell) {
        StringBuilder plain = new StringBuilder(cell.length());
        int i = 0;
        while (i < cell.length()) {
            boolean escape = cell.charAt(i) == '\\' && i + 1 < cell.length();
            plain.append(escape ? meaning(cell.charAt(i + 1)) : cell.charAt(i));
            i += escape ? 2 : 1;
        }
        return plain.toString();
    }

    private static char meaning(char escaped) {
        return switch (escaped) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            default -> escaped;
        };
    }

    /** The rows up to the line {@code \.}; of a table without records one piece that says so. */
    private static final class Rows extends TextCutter {
        private final String table;
        private final boolean records;
        private boolean ended;

        Rows(ByteWindow window, String table, boolean records) {
            super(window);
            this.table = table;
            this.records = records;
        }

        @Override
        public Optional<Piece> next() throws IOException {
            int end = lineEnd(0);
            if (ended || end == 0 || standsAt(0, "\\.")) {
                ended = true;
                return Optional.empty();
            }
            if (!records) {
                ended = true;
                return Optional.of(debris(
                        0,
                        "a table of a library system's database that holds no records (" + table
                                + "); to have its copies too, name the database as a source in carrel.yaml"));
            }
            return Optional.of(end < RECORD_BYTES_MAX ? frame(end) : debris(end, "no line break ends this row"));
        }
    }
}
