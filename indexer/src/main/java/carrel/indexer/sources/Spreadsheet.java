package carrel.indexer.sources;

import carrel.indexer.mapping.feeds.ListLayout;
import carrel.indexer.mapping.feeds.ListRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A school's own list as an Excel workbook; like {@link ItemList}, of the first sheet. Other workbooks are documents. */
final class Spreadsheet implements SourceFormat {
    private static final int LINES_ABOVE_MAX = 5;

    /** @param linesAbove how many rows stand above the row of names */
    private record Found(int linesAbove, TableHeader header, ListLayout layout) {}

    @Override
    public String name() {
        return "List (Excel)";
    }

    @Override
    public boolean recognises(SourceFile file, byte[] head) {
        String names = new String(head, StandardCharsets.ISO_8859_1);
        boolean workbook = names.startsWith("PK\u0003\u0004")
                && names.contains("[Content_Types].xml")
                && !names.contains("word/")
                && !names.contains("ppt/");
        try {
            return workbook && find(file, Workbook.rows(file, LINES_ABOVE_MAX)).isPresent();
        } catch (IOException damaged) {
            return false;
        }
    }

    private static Optional<Found> find(SourceFile file, List<List<String>> rows) {
        for (int i = 0; i < Math.min(rows.size(), LINES_ABOVE_MAX); i++) {
            List<String> names = rows.get(i).stream()
                    .map(name -> name.strip().toLowerCase(Locale.ROOT))
                    .toList();
            Optional<ListLayout> layout = ListLayout.of(names, file.traits().columns());
            if (layout.isPresent()) {
                return Optional.of(new Found(i, new TableHeader('\t', names), layout.get()));
            }
        }
        return Optional.empty();
    }

    @Override
    public Records open(SourceFile file, long skip) throws IOException {
        if (file.isCutOut()) {
            return new ItemList().open(file, skip); // A row that was set aside is text, as are the names above it.
        }
        List<List<String>> rows = Workbook.rows(file, Integer.MAX_VALUE);
        Found found = find(file, rows)
                .orElseThrow(() -> new IOException(
                        "the first rows of " + file.path() + " have changed since they were looked at"));
        FeedIntake<Map<String, String>> intake =
                new FeedIntake<>(file.source(), new ListRules(found.layout, file.traits()));
        Iterator<List<String>> below =
                rows.subList(found.linesAbove + 1, rows.size()).iterator();
        return WatchedRecords.of(new Rows(below), skip, TableRow.reader(found.header, intake));
    }

    /** Rows as lines of tabs, as which they are set aside when they cannot be read. */
    private static final class Rows implements Cutter {
        private final Iterator<List<String>> rows;
        private long number;

        Rows(Iterator<List<String>> rows) {
            this.rows = rows;
        }

        @Override
        public Optional<Piece> next() {
            if (!rows.hasNext()) {
                return Optional.empty();
            }
            number++;
            String line = String.join(
                    "\t",
                    rows.next().stream().map(cell -> cell.replace('\t', ' ')).toList());
            return Optional.of(
                    new Piece.Frame(new Read.Position(number, -1), line.getBytes(StandardCharsets.UTF_8), List.of()));
        }

        @Override
        public void close() {}
    }
}
