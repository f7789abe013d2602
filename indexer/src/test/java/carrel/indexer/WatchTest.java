package carrel.indexer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.catalog.lucene.LuceneCatalog;
import carrel.catalog.lucene.LuceneCatalogWriter;
import carrel.catalog.search.SearchRequest;
import carrel.indexer.settings.SettingsFile;
import carrel.indexer.sources.SourceFormats;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code carrel index --watch}, and the schedule inside {@code serve}: real files, a real index, and no waiting. */
final class WatchTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Path index = Path.of("");
    private int writes;

    @BeforeEach
    void twoSources() throws IOException {
        index = folder.resolve("index");
        Files.writeString(folder.resolve("carrel.yaml"), """
                index: index
                every: 15m
                removal-limit: 50%
                sources:
                  catalog: {files: catalog.mrk, full: true}
                  gifts: {files: [gifts.mrk, more/*.mrk]}
                """);
        Files.createDirectory(folder.resolve("more"));
        write("catalog.mrk", "frog", "newt", "toad");
        write("gifts.mrk", "heron");
    }

    @Test
    void everyLookTakesWhatIsNewAndNothingElse() throws Exception {
        List<String> said = watch(
                () -> {},
                () -> write("catalog.mrk", "frog", "newt", "toad", "eel"),
                () -> write("more/late.mrk", "otter"),
                () -> write("catalog.mrk", "frog", "newt", "eel"),
                () -> {});

        assertEquals(
                List.of(
                        "4 read = 4 indexed + 0 merged + 0 deleted + 0 set aside",
                        "4 read = 1 indexed + 3 merged + 0 deleted + 0 set aside",
                        "1 read = 1 indexed + 0 merged + 0 deleted + 0 set aside",
                        "3 read = 0 indexed + 3 merged + 0 deleted + 0 set aside"),
                said.stream().filter(line -> line.contains(" read = ")).toList());
        assertEquals(
                List.of("eel", "frog", "heron", "newt", "otter"),
                found("eel", "frog", "heron", "newt", "otter", "toad"));
    }

    @Test
    void aSourceThatGoesAwayIsSaidOnceAndReadWhenItComesBack() throws Exception {
        Path gifts = folder.resolve("gifts.mrk");
        List<String> said = watch(
                () -> {
                    Files.delete(gifts);
                    Files.delete(folder.resolve("more"));
                },
                () -> {},
                () -> {},
                () -> {
                    Files.createDirectory(folder.resolve("more"));
                    write("gifts.mrk", "heron", "crane");
                });

        assertEquals(
                1,
                said.stream()
                        .filter(line -> line.startsWith("Not read: gifts:"))
                        .count(),
                said::toString);
        assertEquals(List.of("crane", "heron"), found("crane", "heron"));
    }

    @Test
    void anotherWriterIsWaitedFor() throws Exception {
        Map<String, LuceneCatalogWriter> other = new LinkedHashMap<>();
        List<String> said = watch(
                () -> {
                    write("gifts.mrk", "heron", "crane");
                    Path generation = index.resolve("generation-000001");
                    other.put("writer", LuceneCatalogWriter.open(generation, "another"));
                },
                () -> {
                    for (LuceneCatalogWriter writer : other.values()) {
                        writer.close();
                    }
                });

        assertTrue(said.stream().anyMatch(line -> line.contains("another run is writing")), said::toString);
        assertEquals(List.of("crane"), found("crane"));
    }

    @Test
    void whatWasSeenIsKnownToTheNextProgram() throws Exception {
        watch();

        Watch later = watchOver(folder.resolve("carrel.yaml"));
        later.resume();

        assertEquals(Optional.empty(), later.look().report());
    }

    @Test
    void anIndexThatWasPutBackOrWrittenElsewhereIsBroughtUpToDateInFull() throws Exception {
        watch();
        indexing().bring(Delivery.of(List.of()), false);

        Watch later = watchOver(folder.resolve("carrel.yaml"));
        later.resume();

        assertEquals(4, later.look().report().orElseThrow().counts().read());
    }

    @Test
    void serveReadsNewsByTheScheduleOfTheSettings() throws Exception {
        watch();
        Map<String, Schedule.Task> tasks = new LinkedHashMap<>();
        Schedule byHand = new Schedule() {
            @Override
            public void every(String thread, Duration first, Duration every, Task task) {
                assertEquals(Duration.ofMinutes(15), every);
                tasks.put(thread, task);
            }

            @Override
            public void close() {
                tasks.clear();
            }
        };
        try (LuceneCatalog catalog = LuceneCatalog.open(index)) {
            Upkeep upkeep =
                    Upkeep.begin(SettingsFile.read(folder.resolve("carrel.yaml")), index, catalog, byHand, CLOCK);
            write("gifts.mrk", "heron", "crane");
            long before = catalog.search(SearchRequest.of("crane")).total();
            tasks.getOrDefault("sources", () -> {}).run();
            catalog.refresh();

            assertEquals(0, before);
            assertEquals(1, catalog.search(SearchRequest.of("crane")).total());
            upkeep.close();
            assertTrue(tasks.isEmpty());
        }
    }

    /** What happens before a look. */
    private interface Event {
        void happens() throws Exception;
    }

    /** Takes all, then looks after each event; gives the lines that were said. */
    private List<String> watch(Event... events) throws Exception {
        StringWriter said = new StringWriter();
        Watch watch = watchOver(folder.resolve("carrel.yaml"));
        RunSummary summary = new RunSummary(new PrintWriter(said), index, Optional.empty(), Optional.empty());
        summary.tell(watch.takeAll(false));
        Iterator<Event> left = List.of(events).iterator();
        new Watchfulness(watch, Duration.ofMinutes(15), summary).until(time -> {
            assertEquals(Duration.ofMinutes(15), time);
            if (!left.hasNext()) {
                return true;
            }
            try {
                left.next().happens();
            } catch (Exception failed) {
                throw new AssertionError(failed);
            }
            return false;
        });
        assertFalse(left.hasNext());
        return said.toString().lines().toList();
    }

    private Watch watchOver(Path settings) throws Exception {
        return new Watch(new LibrarySources(SettingsFile.read(settings), index)::deliver, indexing(), index, CLOCK);
    }

    private Indexing indexing() {
        return new Indexing(
                index, SourceFormats.ofRecords(), IndexRun.Settings.DEFAULT, (records, share) -> {}, new Stop());
    }

    private List<String> found(String... titles) throws IOException {
        try (LuceneCatalog catalog = LuceneCatalog.open(index)) {
            List<String> found = new ArrayList<>();
            for (String title : titles) {
                if (catalog.search(SearchRequest.of("title:" + title)).total() > 0) {
                    found.add(title);
                }
            }
            return found;
        }
    }

    /** Each state of a file is a minute younger than the one before, and all are old enough to be whole. */
    private void write(String name, String... titles) throws IOException {
        StringBuilder records = new StringBuilder();
        for (String title : titles) {
            records.append("=LDR  00000nam a2200000 a 4500\n=001  %1$s\n=245  00$a%1$s\n=100  1\\$aBell, Ada\n\n"
                    .formatted(title));
        }
        Path file = Files.writeString(folder.resolve(name), records);
        Files.setLastModifiedTime(
                file, FileTime.from(NOON.minus(Duration.ofHours(5)).plus(Duration.ofMinutes(++writes))));
    }
}
