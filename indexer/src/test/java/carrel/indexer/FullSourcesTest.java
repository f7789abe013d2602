package carrel.indexer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.catalog.lucene.LuceneCatalog;
import carrel.catalog.search.CatalogSearcher.Size;
import carrel.indexer.documents.Documents;
import carrel.indexer.settings.LibrarySettings;
import carrel.indexer.settings.SettingsFile;
import carrel.indexer.sources.SourceFormats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources that send all they have: what is missing is gone, unless too much is missing. */
final class FullSourcesTest {
    @TempDir
    Path folder;

    private Path index = Path.of("");

    @BeforeEach
    void aLibraryOfAHundredBooks() throws Exception {
        index = folder.resolve("index");
        Files.writeString(folder.resolve("carrel.yaml"), """
                index: index
                removal-limit: 10%
                sources:
                  catalog: {files: catalog.mrk, full: true}
                  gifts: {files: gifts.mrk}
                """);
        export("catalog.mrk", 1, 100);
        export("gifts.mrk", 1, 5);
        run();
    }

    @Test
    void whatAFullExportNoLongerHasIsTakenOut() throws Exception {
        export("catalog.mrk", 6, 100);

        RunReport report = run();

        assertEquals(5, report.removed());
        assertTrue(report.clean());
        assertEquals(new Size(100, 100), size(), "the five gifts of the same numbers stay");
    }

    @Test
    void anExportThatLostTooMuchRemovesNothingAndSaysSo() throws Exception {
        export("catalog.mrk", 1, 50);

        RunReport report = run();

        assertEquals(0, report.removed());
        assertFalse(report.clean());
        assertTrue(report.removals().getFirst().sentence().startsWith("catalog: 50 of its 100 records"));
        assertEquals(new Size(105, 105), size());
    }

    @Test
    void aRecordThatCameDamagedKeepsWhatTheCatalogHasOfIt() throws Exception {
        export("catalog.mrk", 2, 99);
        Path file = folder.resolve("catalog.mrk");
        Files.writeString(file, Files.readString(file) + "\n=LDR  00000nam a2200000 a 4500\n=001  100\n");

        RunReport report = run();

        assertEquals(1, report.counts().setAside());
        assertEquals(1, report.removed(), "the first has gone, the last came without a title");
        assertEquals(new Size(104, 104), size());
    }

    @Test
    void ofAFolderOfDocumentsTheDeletedOnesGoAndThoseThatCannotBeReadStay() throws Exception {
        Path handouts = Files.createDirectories(folder.resolve("handouts"));
        for (String name : List.of("frogs", "newts", "toads")) {
            Files.writeString(handouts.resolve(name + ".txt"), "A page about " + name + ".\n");
        }
        Files.writeString(
                folder.resolve("carrel.yaml"), "index: index\nsources:\n  handouts: {files: handouts, full: true}\n");
        LibrarySettings settings = SettingsFile.read(folder.resolve("carrel.yaml"));
        runWithDocuments(settings);

        Files.delete(handouts.resolve("frogs.txt"));
        Files.write(handouts.resolve("newts.txt"), new byte[] {1, 2, 3});
        RunReport report = runWithDocuments(settings);

        assertEquals(new Counts(0, 1, 0, 1), report.counts());
        assertEquals(1, report.removed());
        assertEquals(new Size(107, 107), size(), "a hundred and five books, the toads, and the newts as they were");
    }

    private RunReport runWithDocuments(LibrarySettings settings) throws IOException {
        try (Documents documents = Documents.keptBeside(index)) {
            return new Indexing(
                            index,
                            SourceFormats.ofRecords().then(documents),
                            IndexRun.Settings.DEFAULT,
                            (records, share) -> {},
                            new Stop())
                    .bring(new LibrarySources(settings, index).deliver(), false);
        }
    }

    @Test
    void aSourceThatDoesNotSendAllKeepsWhatItSentBefore() throws Exception {
        export("gifts.mrk", 5, 6);

        run();

        assertEquals(new Size(106, 106), size());
    }

    @Test
    void aSourceThatCannotBeReachedCostsOnlyItself() throws Exception {
        Files.delete(folder.resolve("gifts.mrk"));
        export("catalog.mrk", 1, 101);
        LibrarySettings before = settings("gifts.mrk");

        RunReport report = run(before);

        assertEquals(1, report.failures().size());
        assertTrue(report.failures().getFirst().startsWith("gifts: "), report.failures()::toString);
        assertFalse(report.clean());
        assertEquals(new Size(106, 106), size());
    }

    private LibrarySettings settings(String vanished) throws Exception {
        Path file = Files.writeString(folder.resolve(vanished), "");
        LibrarySettings settings = SettingsFile.read(folder.resolve("carrel.yaml"));
        Files.delete(file);
        return settings;
    }

    private RunReport run() throws Exception {
        return run(SettingsFile.read(folder.resolve("carrel.yaml")));
    }

    private RunReport run(LibrarySettings settings) throws IOException {
        return new Indexing(
                        index, SourceFormats.ofRecords(), IndexRun.Settings.DEFAULT, (records, share) -> {}, new Stop())
                .bring(new LibrarySources(settings, index).deliver(), false);
    }

    private Size size() throws IOException {
        try (LuceneCatalog catalog = LuceneCatalog.open(index)) {
            return catalog.size();
        }
    }

    private void export(String name, int first, int last) throws IOException {
        String of = name.replace(".mrk", "");
        String records = IntStream.rangeClosed(first, last)
                .mapToObj(number -> "=LDR  00000nam a2200000 a 4500\n=001  " + number + "\n=245  00$aBook " + of
                        + number + "\n=100  1\\$aBell, Ada\n")
                .collect(Collectors.joining("\n"));
        Files.writeString(folder.resolve(name), records);
    }
}
