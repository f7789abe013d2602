package carrel.indexer.sources;

import carrel.indexer.mapping.feeds.ListLayout;
import carrel.indexer.mapping.feeds.ListRules;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A school's own list, as its spreadsheet saves it: equipment, a small collection, databases from A to Z. */
final class ItemList implements SourceFormat {
    /** The row of names may stand below a heading: "Equipment, 2026". */
    private static final int LINES_ABOVE_MAX = 5;

    private static final int HEAD_BYTES = 8 << 10;

    /** @param linesAbove how many lines stand above the row of names */
    private record Found(int linesAbove, TableHeader header, ListLayout layout) {}

    @Override
    public String name() {
        return "List (CSV)";
    }

    @Override
    public boolean recognises(SourceFile file, byte[] head) {
        return find(file, head).isPresent();
    }

    private static Optional<Found> find(SourceFile file, byte[] head) {
        List<String> lines = TextStream.head(head)
                .lines()
                .filter(line -> !line.isBlank())
                .limit(LINES_ABOVE_MAX)
                .toList();
        for (int i = 0; i < lines.size(); i++) {
            Optional<TableHeader> header = TableHeader.of(lines.get(i));
            Optional<ListLayout> layout = header.flatMap(
                    names -> ListLayout.of(names.columns(), file.traits().columns()));
            if (layout.isPresent()) {
                return Optional.of(new Found(i, header.orElseThrow(), layout.get()));
            }
        }
        return Optional.empty();
    }

    @Override
    public Records open(SourceFile file, long skip) throws IOException {
        ByteWindow window = new ByteWindow(TextStream.open(file));
        Found found = find(file, window.peek(0, HEAD_BYTES))
                .orElseThrow(() -> new IOException(
                        "the first rows of " + file.path() + " have changed since they were looked at"));
        RowCutter above = new RowCutter(window, '\t');
        for (int line = 0; line <= found.linesAbove; line++) {
            above.header();
        }
        TableHeader header = found.header;
        FeedIntake<Map<String, String>> intake =
                new FeedIntake<>(file.source(), new ListRules(found.layout, file.traits()));
        return WatchedRecords.of(new RowCutter(window, header.separator()), skip, TableRow.reader(header, intake));
    }
}
