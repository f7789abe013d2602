package carrel.indexer.sources;

import carrel.indexer.mapping.feeds.GutenbergRules;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Project Gutenberg's own catalogue of its e-texts, pg_catalog.csv. */
final class GutenbergCatalog implements SourceFormat {
    @Override
    public String name() {
        return "Project Gutenberg catalogue";
    }

    @Override
    public boolean recognises(SourceFile file, byte[] head) {
        return header(TextStream.head(head).lines().findFirst().orElse("")).isPresent();
    }

    private static Optional<TableHeader> header(String line) {
        return TableHeader.of(line)
                .filter(header -> header.columns().containsAll(List.of("text#", "title", "authors", "locc")));
    }

    @Override
    public Records open(SourceFile file, long skip) throws IOException {
        ByteWindow window = new ByteWindow(TextStream.open(file));
        TableHeader header = header(new RowCutter(window, ',').header())
                .orElseThrow(() ->
                        new IOException("the first row of " + file.path() + " has changed since it was looked at"));
        FeedIntake<Map<String, String>> intake = new FeedIntake<>(file.source(), new GutenbergRules(file.traits()));
        return WatchedRecords.of(new RowCutter(window, header.separator()), skip, TableRow.reader(header, intake));
    }
}
