package carrel.catalog.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.catalog.Resource;
import carrel.catalog.Shelf;
import carrel.catalog.search.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rebuilt index takes the place of the old one under running queries. */
class HotSwapTest {
    private static final int SWAPS = 6;

    @TempDir
    Path folder;

    @Test
    void everyQueryIsAnsweredWhileIndexesAreSwapped() throws Exception {
        TestCatalog.index(folder, books(1));
        AtomicBoolean done = new AtomicBoolean();
        try (LuceneCatalog catalog = LuceneCatalog.open(folder);
                ExecutorService readers = Executors.newFixedThreadPool(2)) {
            Future<Long> reader = readers.submit(() -> {
                long answered = 0;
                while (!done.get()) {
                    long total = catalog.search(SearchRequest.of("frogs")).total();
                    assertTrue(total >= 1 && total <= SWAPS, "a query saw half an index: " + total);
                    answered++;
                }
                return answered;
            });
            for (int books = 2; books <= SWAPS; books++) {
                rebuild(books(books));
                catalog.refresh();
                assertEquals(books, catalog.search(SearchRequest.of("frogs")).total());
            }
            done.set(true);

            assertTrue(reader.get() > 0);
        }
    }

    @Test
    void aRebuildThatIsCutOffLeavesTheIndexInUse() throws IOException {
        TestCatalog.index(folder, books(2));
        Generations generations = new Generations(folder);
        try (LuceneCatalogWriter writer = LuceneCatalogWriter.open(generations.next(), "rebuild")) {
            writer.put(books(1).getFirst());
            writer.commit("half");
        }

        try (LuceneCatalog catalog = LuceneCatalog.open(folder)) {
            assertEquals(2, catalog.size().works());
        }
    }

    private void rebuild(List<Resource> resources) throws IOException {
        Generations generations = new Generations(folder);
        Path next = generations.next();
        try (LuceneCatalogWriter writer = LuceneCatalogWriter.open(next, "rebuild")) {
            for (Resource resource : resources) {
                writer.put(resource);
            }
            writer.commit("");
        }
        generations.verify(next);
        generations.makeCurrent(next);
        generations.removeOld();
    }

    private static List<Resource> books(int howMany) {
        return IntStream.rangeClosed(1, howMany)
                .mapToObj(number -> Shelf.book("b" + number, "Frogs " + number, "Brook, Ada")
                        .build())
                .toList();
    }
}
