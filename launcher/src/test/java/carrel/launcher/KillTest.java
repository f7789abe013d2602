package carrel.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.catalog.Work;
import carrel.catalog.lucene.IndexCheck;
import carrel.catalog.lucene.LuceneCatalog;
import carrel.catalog.search.SearchPage;
import carrel.catalog.search.SearchRequest;
import carrel.catalog.search.SortOrder;
import carrel.indexer.Counts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An indexer that is cut off at any moment loses nothing and doubles nothing. */
class KillTest {
    /** More on request: {@code -Dcarrel.kills=200}. */
    private static final int KILLS_PER_SERIES = (Integer.getInteger("carrel.kills", 10) + 1) / 2;

    /** Of these a leg of the run sees some, by chance, before it is killed; none means that it is killed while starting. */
    private static final int COMMITS_SEEN_MAX = 3;

    /** So that records are left to index for the last leg: a shelf holds some 300, and a leg commits 8 at a time. */
    private static final int KILLS_PER_SHELF = 8;

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private static Path scratch;

    /** The shelf holds records that are set aside, and the exit status of a run to the end says so. */
    private static final int FINISHED = Call.REFUSED;

    private static Path shelf;
    private static Account whole;

    /** What a run says of itself in the end, and what is in the index then. */
    private record Account(Counts counts, Map<String, Work> works, List<String> setAside) {}

    @BeforeAll
    static void indexWithoutInterruption() throws IOException {
        shelf = scratch.resolve("shelf");
        LongShelf.writeTo(shelf, Math.ceilDiv(KILLS_PER_SERIES, KILLS_PER_SHELF));
        Path index = scratch.resolve("whole");
        Path report = scratch.resolve("whole.json");

        Call call = Call.of("index", "--index", index.toString(), "--report", report.toString(), shelf.toString());

        assertEquals(FINISHED, call.status(), call::err);
        whole = account(index, report);
        Counts counts = whole.counts();
        assertTrue(
                Math.min(counts.merged(), Math.min(counts.deleted(), counts.setAside())) > 0,
                () -> "a shelf should have some of each: " + counts);
    }

    @Test
    void killsWhileIndexingLoseAndDoubleNothing() {
        long seed = Long.getLong("carrel.seed", System.nanoTime());
        System.out.println("KillTest: to see these kills again, -Dcarrel.seed=" + seed);

        // Two at a time: while one starts, the other is at work.
        CompletableFuture<Account> updated = series("updated", seed);
        CompletableFuture<Account> rebuilt = series("rebuilt", seed + 1, "--rebuild");

        assertEquals(whole, updated.join(), () -> "brought up to date, seed " + seed);
        assertEquals(whole, rebuilt.join(), () -> "rebuilt, seed " + seed);
    }

    @Test
    void aRunThatIsAskedToStopSaysSoAndGoesOnWhenCalledAgain() throws IOException, InterruptedException {
        Path index = scratch.resolve("stopped");
        Path report = scratch.resolve("stopped.json");

        String said = IndexerProcess.start(index, report, shelf).stopAfter(2);

        assertTrue(said.contains("The index can be used as it is; the same command goes on from here."), said);
        assertFalse(works(index).isEmpty());
        assertEquals(FINISHED, IndexerProcess.start(index, report, shelf).end());
        assertEquals(whole, account(index, report));
    }

    private static CompletableFuture<Account> series(String name, long seed, String... options) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return killed(scratch.resolve(name), seed, options);
                    } catch (IOException | InterruptedException failed) {
                        throw new IllegalStateException(failed);
                    }
                },
                task -> Thread.ofPlatform().name(name).start(task));
    }

    private static Account killed(Path index, long seed, String... options) throws IOException, InterruptedException {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Path report = index.resolveSibling(index.getFileName() + ".json");
        IndexerProcess.Pace pace = IndexerProcess.Pace.UNKNOWN;
        IndexerProcess indexer = IndexerProcess.start(index, report, shelf, options);
        for (int kills = 0; kills < KILLS_PER_SERIES; kills++) {
            Optional<IndexerProcess.Pace> seen =
                    indexer.killAfter(random.nextInt(COMMITS_SEEN_MAX + 1), random.nextDouble(), pace);
            if (seen.isEmpty()) {
                assertTrue(kills > 0, indexer::saysWhy);
                break;
            }
            pace = seen.get();
            indexer = IndexerProcess.start(index, report, shelf, options);
        }
        assertEquals(FINISHED, indexer.end(), indexer::saysWhy);
        return account(index, report);
    }

    private static Account account(Path index, Path report) throws IOException {
        JsonNode json = JSON.readTree(Files.readString(report));
        Counts counts = new Counts(
                json.path("indexed").asLong(),
                json.path("merged").asLong(),
                json.path("deleted").asLong(),
                json.path("setAside").asLong());
        assertEquals(json.path("read").asLong(), counts.read());
        IndexCheck.of(index);
        return new Account(counts, works(index), Files.readAllLines(index.resolve("set-aside.jsonl")));
    }

    private static Map<String, Work> works(Path index) throws IOException {
        Map<String, Work> works = new TreeMap<>();
        try (LuceneCatalog catalog = LuceneCatalog.open(index)) {
            SearchRequest all = SearchRequest.of("").withSort(SortOrder.TITLE);
            SearchPage page;
            int number = 0;
            do {
                page = catalog.search(all.withPage(++number, SearchRequest.PAGE_SIZE_MAX));
                page.hits().forEach(hit -> works.put(hit.work().id(), hit.work()));
            } while (number < page.pages());
            assertEquals(page.total(), works.size());
        }
        return works;
    }
}
