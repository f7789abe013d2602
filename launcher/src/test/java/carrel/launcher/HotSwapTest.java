package carrel.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.catalog.lucene.LuceneCatalog;
import carrel.searchapi.CarrelServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code carrel index --rebuild} puts a new index in the place of the old one, and readers notice nothing. */
class HotSwapTest {
    /** More on request: {@code -Dcarrel.swaps=200}. */
    private static final int SWAPS = Integer.getInteger("carrel.swaps", 25);

    private static final int READERS = 2;
    private static final String QUESTION = "/api/search?q=frogs&facets=author";

    @TempDir
    Path folder;

    @Test
    void everyQueryIsAnsweredWhileIndexesAreSwapped() throws Exception {
        rebuildWithBooks(1);
        AtomicBoolean done = new AtomicBoolean();
        Semaphore answers = new Semaphore(0);
        LuceneCatalog catalog = LuceneCatalog.open(folder.resolve("index"));
        try (CarrelServer server = CarrelServer.open(catalog, CarrelServer.LOOPBACK, CarrelServer.ANY_PORT);
                ExecutorService readers = Executors.newFixedThreadPool(READERS)) {
            List<Future<Long>> answered = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                Reader reader = new Reader(server.address());
                answered.add(readers.submit(() -> askUntil(done, reader, answers)));
            }
            try {
                Reader after = new Reader(server.address());
                for (int swap = 1; swap <= SWAPS; swap++) {
                    rebuildWithBooks(1 + swap);
                    catalog.refresh();
                    assertEquals(1 + swap, after.ask(QUESTION).total());
                    awaitNext(answers, answered);
                }
            } finally {
                done.set(true);
            }

            long queries = 0;
            for (Future<Long> reader : answered) {
                queries += reader.get();
            }
            System.out.printf("HotSwapTest: %,d swaps, %,d queries answered%n", SWAPS, queries);
        }
    }

    /** Each answer is of one whole index, and none is of an older one than the answer before. */
    private static long askUntil(AtomicBoolean done, Reader reader, Semaphore answers) throws IOException {
        long answered = 0;
        long before = 1;
        while (!done.get()) {
            long total = reader.ask(QUESTION).total();
            assertTrue(total >= before && total <= 1 + SWAPS, "after " + before + " books came " + total);
            before = total;
            answered++;
            answers.release();
        }
        return answered;
    }

    /** Between two swaps readers are answered, on however busy a machine. */
    private static void awaitNext(Semaphore answers, List<Future<Long>> readers) throws Exception {
        answers.drainPermits();
        while (!answers.tryAcquire(READERS, 1, TimeUnit.SECONDS)) {
            for (Future<Long> reader : readers) {
                if (reader.isDone()) {
                    // It throws what it died of.
                    reader.get();
                }
            }
        }
    }

    private void rebuildWithBooks(int howMany) throws IOException {
        String books = IntStream.rangeClosed(1, howMany)
                .mapToObj(number -> "=LDR  00000nam a2200000 a 4500\n=001  " + number
                        + "\n=100  1\\$aBrook, Ada\n=245  10$aFrogs " + number + "\n")
                .collect(Collectors.joining("\n"));
        Path file = Files.writeString(folder.resolve("books.mrk"), books);
        Call call =
                Call.of("index", "--rebuild", "--index", folder.resolve("index").toString(), file.toString());
        assertEquals(Call.DONE, call.status(), call::err);
    }
}
