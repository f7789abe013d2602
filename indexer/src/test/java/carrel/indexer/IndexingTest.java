package carrel.indexer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.catalog.lucene.LuceneCatalog;
import carrel.catalog.search.CatalogSearcher.Size;
import carrel.catalog.search.SearchRequest;
import carrel.indexer.sources.SourceFormats;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs over real files into a real index. */
class IndexingTest {
    private static final int BOOKS = 60;

    @TempDir
    Path folder;

    private Path index;

    @BeforeEach
    void anIndexOfOurOwn() {
        index = folder.resolve("index");
    }

    @Test
    void everyRecordIsAccountedFor() throws IOException {
        Path file = write("mixed.mrk", book(1), book(2), untitled(3), book(1), gone(2));

        RunReport report = indexing().bring(SourceFiles.in(List.of(file)), false);

        assertEquals(new Counts(2, 1, 1, 1), report.counts());
        assertEquals(5, report.counts().read());
        assertEquals(3, report.setAside().getFirst().position().record());
        assertTrue(report.setAside().getFirst().reason().contains("no title"), report.json());
        assertEquals(new Size(1, 1), size());
    }

    @Test
    void aSecondRunOverTheSameFilesDoublesNothing() throws IOException {
        Path file = write("books.mrk", books());
        indexing().bring(SourceFiles.in(List.of(file)), false);

        RunReport again = indexing().bring(SourceFiles.in(List.of(file)), false);

        assertEquals(new Counts(0, BOOKS, 0, 0), again.counts());
        assertEquals(new Size(BOOKS, BOOKS), size());
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 12);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aRunThatIsStoppedAnywhereGoesOnFromThere(long seed) throws IOException {
        Random chance = new Random(seed);
        Path one = write("one.mrk", books());
        Path two = write("two.mrk", untitled(100), book(101), gone(5), book(101));
        int stops = 0;
        RunReport report;
        do {
            Stop stop = new Stop();
            int after = 1 + chance.nextInt(25);
            Progress stopAfter = (records, share) -> {
                if (records >= after) {
                    stop.wish();
                }
            };
            int commitRecords = 1 + chance.nextInt(20);
            report = new Indexing(index, SourceFormats.ofRecords(), settings(commitRecords), stopAfter, stop)
                    .bring(SourceFiles.in(List.of(one, two)), false);
            stops += report.finished() ? 0 : 1;
        } while (!report.finished());

        assertTrue(stops > 0, "the run was never stopped");
        assertEquals(new Counts(BOOKS + 1, 1, 1, 1), report.counts());
        assertEquals(1, report.setAside().size());
        assertEquals(new Size(BOOKS + 1, BOOKS + 1), size());
    }

    @Test
    void aFileThatBreaksOffCostsOnlyWhatComesAfter() throws IOException {
        Path broken = folder.resolve("broken.mrk.gz");
        try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(broken))) {
            packed.write(String.join("\n\n", books()).getBytes(StandardCharsets.UTF_8));
        }
        byte[] whole = Files.readAllBytes(broken);
        Files.write(broken, Arrays.copyOf(whole, whole.length / 2));
        Path sound = write("sound.mrk", book(500));

        RunReport report = indexing().bring(SourceFiles.in(List.of(broken, sound)), false);

        assertTrue(report.finished());
        assertEquals(1, report.counts().setAside());
        assertTrue(report.setAside().getFirst().reason().contains("could not be read on"), report.json());
        assertEquals(1, total("title:500"));
    }

    @Test
    void aRebuildTakesThePlaceOfTheOldIndexInOneStep() throws IOException {
        indexing().bring(SourceFiles.in(List.of(write("old.mrk", book(1), book(2)))), false);
        try (LuceneCatalog catalog = LuceneCatalog.open(index)) {
            indexing().bring(SourceFiles.in(List.of(write("new.mrk", book(3)))), true);
            catalog.refresh();

            assertEquals(new Size(1, 1), catalog.size());
        }
    }

    @Test
    void aPathWithNothingAtItIsSaid() {
        Path nowhere = folder.resolve("nowhere.mrc");

        IOException missing = assertThrows(IOException.class, () -> SourceFiles.in(List.of(nowhere)));

        assertTrue(String.valueOf(missing.getMessage()).contains("no file or folder"), missing.getMessage());
    }

    @Test
    void filesOfAFolderAreTakenInOrderAndHiddenOnesAreNot() throws IOException {
        write("b.mrk", book(1));
        write("a.mrk", book(2));
        write(".hidden.mrk", book(3));

        List<String> sources = SourceFiles.in(List.of(folder)).stream()
                .map(file -> file.source())
                .toList();

        String name = folder.getFileName().toString();
        assertEquals(List.of(name + "/a.mrk", name + "/b.mrk"), sources);
    }

    @Test
    void theReportSaysTheSameInItsStableForm() throws IOException {
        Path file = write("mixed.mrk", book(1), untitled(3));

        String json = indexing().bring(SourceFiles.in(List.of(file)), false).json();

        assertTrue(json.contains("\"read\" : 2"), json);
        assertTrue(json.contains("\"setAside\" : 1"), json);
        assertFalse(json.contains("bytes"), json);
    }

    private Indexing indexing() {
        return new Indexing(index, SourceFormats.ofRecords(), settings(1_000), Progress.SILENT, new Stop());
    }

    private static IndexRun.Settings settings(int commitRecords) {
        return new IndexRun.Settings(commitRecords, Duration.ofMinutes(10));
    }

    private Size size() throws IOException {
        try (LuceneCatalog catalog = LuceneCatalog.open(index)) {
            return catalog.size();
        }
    }

    private long total(String query) throws IOException {
        try (LuceneCatalog catalog = LuceneCatalog.open(index)) {
            return catalog.search(SearchRequest.of(query)).total();
        }
    }

    private Path write(String name, String... records) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n\n", records) + "\n");
    }

    private static String[] books() {
        return IntStream.rangeClosed(1, BOOKS).mapToObj(IndexingTest::book).toArray(String[]::new);
    }

    private static String book(int number) {
        return record(number, "n", "=245  10$aBook " + number + " of frogs /$cby Ada Brook.");
    }

    private static String untitled(int number) {
        return record(number, "n", "=500  \\\\$aA record that lost its title.");
    }

    private static String gone(int number) {
        return record(number, "d", "=245  10$aBook " + number + " of frogs /$cby Ada Brook.");
    }

    private static String record(int number, String status, String field) {
        return List.of(
                        "=LDR  00000" + status + "am\\a2200000\\i\\4500",
                        "=001  b" + number,
                        "=008  260101s2020\\\\\\\\xxu\\\\\\\\\\\\b\\\\\\\\\\\\000\\1\\eng\\d",
                        "=100  1\\$aBrook, Ada,$eauthor.",
                        field)
                .stream()
                .collect(Collectors.joining("\n"));
    }
}
