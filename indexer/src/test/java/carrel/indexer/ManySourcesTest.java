package carrel.indexer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import carrel.catalog.Work;
import carrel.catalog.lucene.LuceneCatalog;
import carrel.catalog.search.SearchRequest;
import carrel.indexer.sources.SourceFormats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One book in the catalogue, in an e-book feed and in a package's title list is one work. */
final class ManySourcesTest {
    private static final String ISBN = "9780306406157";

    @TempDir
    Path folder;

    @Test
    void thePrintedBookTheFeedAndTheTitleListAreOneWorkWithThreeEditions() throws IOException {
        Path print = write("print.mrk", """
                =LDR  00000nam a2200000 a 4500
                =001  p1
                =020  \\\\$a%s (hardcover)
                =100  1\\$aBell, Ada,$d1954-
                =245  14$aThe frog in the well /$cAda Bell.
                """.formatted(ISBN));
        Path list = write(
                "list.txt",
                "publication_title\tonline_identifier\tprint_identifier\tfirst_author\tpublication_type\n"
                        + "The frog in the well\t\t" + ISBN + "\tBell\tmonograph\n");
        Path feed = write("feed.json", """
                {"metadata": {"title": "Feed"}, "publications": [{"metadata": {"title": "The frog in the well",
                "identifier": "urn:uuid:1", "author": "Ada Bell"}, "links": []}]}
                """);
        List<Path> files = new ArrayList<>(List.of(print, list, feed));
        for (int turn = 0; turn < files.size(); turn++) {
            files.add(files.removeFirst());
            Path index = folder.resolve("index-" + turn);
            new Indexing(
                            index,
                            SourceFormats.ofRecords(),
                            IndexRun.Settings.DEFAULT,
                            (records, share) -> {},
                            new Stop())
                    .bring(SourceFiles.in(files), false);

            try (LuceneCatalog catalog = LuceneCatalog.open(index)) {
                Work work = catalog.search(SearchRequest.of("frog"))
                        .hits()
                        .getFirst()
                        .work();
                assertEquals(1, catalog.size().works(), "in the order " + files);
                assertEquals(
                        List.of("feed.json", "list.txt", "print.mrk"),
                        work.editions().stream()
                                .map(edition -> edition.origin().source())
                                .sorted()
                                .toList());
            }
        }
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
