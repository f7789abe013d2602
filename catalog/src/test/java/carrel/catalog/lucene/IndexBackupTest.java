package carrel.catalog.lucene;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.catalog.Resource;
import carrel.catalog.Shelf;
import carrel.catalog.Work;
import carrel.catalog.search.CatalogSearcher.Size;
import carrel.catalog.search.SearchRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class IndexBackupTest {
    @TempDir
    Path folder;

    @Test
    void aBackupIsRestoredDocumentForDocument() throws IOException {
        Path index = folder.resolve("index");
        TestCatalog.index(index, Shelf.random(new Random(1), 60));
        Path original = new Generations(index).current().orElseThrow();

        IndexBackup.backup(index, folder.resolve("backup"));
        TestCatalog.index(index, "later", Shelf.random(new Random(2), 90));
        IndexCheck restored = IndexBackup.restore(folder.resolve("backup"), index);

        assertDoesNotThrow(() -> IndexBackup.requireEqual(
                new Generations(folder.resolve("backup")).current().orElseThrow(), restored.generation()));
        assertEquals(restored.generation(), new Generations(index).current().orElseThrow());
        assertTrue(Files.exists(original), "the generation before stays to fall back on");
    }

    @Test
    void anIndexElsewhereIsMadeOfABackup() throws IOException {
        TestCatalog.index(folder.resolve("index"), Shelf.random(new Random(1), 20));
        IndexBackup.backup(folder.resolve("index"), folder.resolve("backup"));

        IndexBackup.restore(folder.resolve("backup"), folder.resolve("elsewhere"));

        assertEquals(size(folder.resolve("index")), size(folder.resolve("elsewhere")));
    }

    @Test
    void backupsTakenWhileARunWritesAreEachRestoredAsTheIndexWasAtOneCommit() throws Exception {
        Path index = folder.resolve("index");
        List<Resource> shelf = Shelf.random(new Random(3), 40);
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean written = new AtomicBoolean();
        Thread writing = Thread.ofPlatform().start(() -> {
            try (LuceneCatalogWriter writer =
                    LuceneCatalogWriter.open(new Generations(index).currentOrFirst(), "run")) {
                writer.commit("0");
                begun.countDown();
                for (int books = 1; books <= shelf.size(); books++) {
                    writer.put(shelf.get(books - 1));
                    writer.commit(Integer.toString(books));
                }
                written.set(true);
            } catch (IOException failed) {
                throw new IllegalStateException(failed);
            } finally {
                begun.countDown();
            }
        });

        begun.await();

        for (int backup = 0; writing.isAlive() || backup < 5; backup++) {
            Path to = folder.resolve("backup-" + backup);
            Path restored = folder.resolve("restored-" + backup);
            int books = Integer.parseInt(IndexBackup.backup(index, to).stamp().checkpoint());
            IndexBackup.restore(to, restored);
            Path expected = folder.resolve("expected-" + backup);
            TestCatalog.index(expected, shelf.subList(0, books));
            assertEquals(works(expected), works(restored), () -> "after " + books + " books");
        }
        writing.join();

        assertTrue(written.get());
    }

    @Test
    void aRestoreWaitsForNoWriter() throws IOException {
        Path index = folder.resolve("index");
        TestCatalog.index(index, Shelf.random(new Random(1), 5));
        IndexBackup.backup(index, folder.resolve("backup"));
        try (LuceneCatalogWriter writer = LuceneCatalogWriter.open(new Generations(index).currentOrFirst(), "run")) {
            UnusableIndex refused =
                    assertThrows(UnusableIndex.class, () -> IndexBackup.restore(folder.resolve("backup"), index));

            assertTrue(refused.getMessage().contains("a run is writing"), refused.getMessage());
            writer.commit("");
        }
    }

    @Test
    void nothingIsOverwrittenByABackup() throws IOException {
        TestCatalog.index(folder.resolve("index"), Shelf.random(new Random(1), 5));
        Files.createDirectories(folder.resolve("backup"));
        Files.writeString(folder.resolve("backup/homework.txt"), "mine");

        assertThrows(UnusableIndex.class, () -> IndexBackup.backup(folder.resolve("index"), folder.resolve("backup")));
    }

    @Test
    void whereThereIsNoBackupNoneIsRestored() {
        UnusableIndex refused = assertThrows(
                UnusableIndex.class, () -> IndexBackup.restore(folder.resolve("elsewhere"), folder.resolve("index")));

        assertTrue(String.valueOf(refused.getMessage()).contains("there is no backup in"), refused.getMessage());
    }

    @Test
    void aDamagedBackupIsNotRestored() throws IOException {
        Path index = folder.resolve("index");
        TestCatalog.index(index, Shelf.random(new Random(1), 30));
        IndexBackup.backup(index, folder.resolve("backup"));
        damage(new Generations(folder.resolve("backup")).current().orElseThrow());

        assertThrows(UnusableIndex.class, () -> IndexBackup.restore(folder.resolve("backup"), index));
        assertEquals(30, size(index).editions());
    }

    @Test
    void aDamagedIndexIsNoticedBeforeServingAndTheOneBeforeIsUsed() throws IOException {
        Path index = folder.resolve("index");
        TestCatalog.index(index, Shelf.random(new Random(1), 20));
        Generations generations = new Generations(index);
        Path next = generations.next();
        try (LuceneCatalogWriter writer = LuceneCatalogWriter.open(next, "run")) {
            for (Resource resource : Shelf.random(new Random(2), 40)) {
                writer.put(resource);
            }
            writer.commit("");
        }
        generations.makeCurrent(next);
        damage(next);

        try (LuceneCatalog catalog = LuceneCatalog.open(index)) {
            assertEquals(20, catalog.size().editions());
            catalog.refresh();
            assertTrue(catalog.search(SearchRequest.of("")).total() > 0);
        }
    }

    @Test
    void aDamagedIndexAloneIsRefusedWithAdvice() throws IOException {
        Path index = folder.resolve("index");
        TestCatalog.index(index, Shelf.random(new Random(1), 20));
        damage(new Generations(index).current().orElseThrow());

        UnusableIndex refused = assertThrows(UnusableIndex.class, () -> LuceneCatalog.open(index));

        assertTrue(refused.getMessage().contains("restore a backup"), refused.getMessage());
    }

    /** Turns one byte in the middle of the largest file. */
    private static void damage(Path generation) throws IOException {
        try (Stream<Path> files = Files.list(generation)) {
            Path largest = files.filter(Files::isRegularFile)
                    .max((one, other) ->
                            Long.compare(one.toFile().length(), other.toFile().length()))
                    .orElseThrow();
            byte[] bytes = Files.readAllBytes(largest);
            bytes[bytes.length / 2] ^= 0x55;
            Files.write(largest, bytes);
        }
    }

    private static Map<String, Work> works(Path index) throws IOException {
        Map<String, Work> works = new HashMap<>();
        try (LuceneCatalog catalog = LuceneCatalog.open(index)) {
            catalog.each(work -> works.put(work.id(), work));
        }
        return works;
    }

    private static Size size(Path index) throws IOException {
        try (LuceneCatalog catalog = LuceneCatalog.open(index)) {
            return catalog.size();
        }
    }
}
