package carrel.indexer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.catalog.Holding;
import carrel.catalog.lucene.LuceneCatalog;
import carrel.catalog.search.SearchRequest;
import carrel.indexer.mapping.SourceTraits;
import carrel.indexer.sources.SourceFile;
import carrel.indexer.sources.SourceFormats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies find their title, whichever comes first and from whichever file. */
final class HoldingsRecordsTest {
    @TempDir
    Path folder;

    private Path index;

    @BeforeEach
    void anIndexOfOurOwn() {
        index = folder.resolve("index");
    }

    @Test
    void copiesBelongToTheirTitleWhateverComesAnew() throws IOException {
        bring(file("catalog", book("frogs"), holdings("frogs", "Maple")));
        bring(file("catalog", book("frogs")));
        List<String> afterTheTitle = buildings("frogs");

        RunReport report = bring(file("catalog", holdings("frogs", "Elm"), holdings("newts", "Cedar")));

        assertEquals(List.of("Maple"), afterTheTitle);
        assertEquals(List.of("Elm"), buildings("frogs"));
        assertEquals(new Counts(0, 1, 0, 1), report.counts());
        assertTrue(report.setAside().getFirst().reason().contains("not in the catalog"), report.json());
    }

    @Test
    void copiesThatComeBeforeTheirTitleAreItsOwnWhenTheRunEnds() throws IOException {
        RunReport report = bring(file(
                "catalog", holdings("frogs", "Maple"), holdings("newts", "Cedar"), book("frogs"), untitled("toads")));

        assertEquals(List.of("Maple"), buildings("frogs"));
        assertEquals(new Counts(1, 1, 0, 2), report.counts());
        assertEquals(2, report.setAside().size());
        assertEquals(2, SetAside.countBeside(index), "the newts' copies and the record without a title");
    }

    @Test
    void copiesWhoseTitleComesInALaterRunAreTakenOnRetry() throws IOException {
        bring(file("catalog", holdings("frogs", "Maple"), holdings("newts", "Cedar")));
        bring(part("titles", "catalog", book("frogs"), book("newts")));

        RunReport report = indexing(new Stop()).retry(source -> SourceTraits.NONE);

        assertEquals(new Counts(0, 2, 0, 0), report.counts());
        assertEquals(List.of("Maple"), buildings("frogs"));
        assertEquals(List.of("Cedar"), buildings("newts"));
        assertEquals(0, SetAside.countBeside(index));
    }

    @Test
    void copiesInAFileOfTheirOwnBelongToTheTitleOfAnother() throws IOException {
        RunReport together = bring(file("copies", holdings("frogs", "Maple")), file("titles", book("frogs")));
        bring(file("titles", book("frogs")));
        RunReport later = bring(file("copies", holdings("frogs", "Elm")));

        assertEquals(new Counts(1, 1, 0, 0), together.counts());
        assertEquals(new Counts(0, 1, 0, 0), later.counts());
        assertEquals(List.of("Elm"), buildings("frogs"));
    }

    @Test
    void aNumberThatTwoSourcesHaveNamesNeitherTitle() throws IOException {
        RunReport report = bring(
                file("copies", holdings("frogs", "Maple")), file("ours", book("frogs")), file("theirs", book("frogs")));

        assertEquals(new Counts(2, 0, 0, 1), report.counts());
        assertEquals(List.of(), buildings("frogs"));
    }

    @Test
    void aSourceWithTitlesOfItsOwnTellsOfNoOthers() throws IOException {
        RunReport report =
                bring(file("ours", holdings("frogs", "Maple"), book("newts")), file("theirs", book("frogs")));

        assertEquals(new Counts(2, 0, 0, 1), report.counts());
        assertEquals(List.of(), buildings("frogs"));
    }

    @Test
    void aFullExportKeepsTheCopiesThatCameBeforeTheirTitleAndDropsThoseThatDoNotCome() throws IOException {
        bringAll(holdings("frogs", "Maple"), holdings("newts", "Cedar"), book("frogs"), book("newts"));

        RunReport report = bringAll(holdings("frogs", "Elm"), book("frogs"), book("newts"));

        assertEquals(new Counts(0, 3, 0, 0), report.counts());
        assertEquals(List.of("Elm"), buildings("frogs"));
        assertEquals(List.of(), buildings("newts"));
    }

    @Test
    void aRunThatIsStoppedWhileCopiesWaitGoesOnWithThem() throws IOException {
        SourceFile file = file("catalog", holdings("frogs", "Maple"), book("newts"), book("frogs"));
        Stop stop = new Stop();
        RunReport stopped = new Indexing(
                        index, SourceFormats.ofRecords(), everyRecord(), (records, share) -> stop.wish(), stop)
                .bring(List.of(file), false);

        RunReport report = bring(file);

        assertEquals(new Counts(0, 0, 0, 1), stopped.counts());
        assertEquals(new Counts(2, 1, 0, 0), report.counts());
        assertEquals(List.of("Maple"), buildings("frogs"));
    }

    private RunReport bring(SourceFile... files) throws IOException {
        return indexing(new Stop()).bring(List.of(files), false);
    }

    /** As a source that sends all it has. */
    private RunReport bringAll(String... records) throws IOException {
        Delivery delivery = new Delivery(List.of(file("catalog", records)), Set.of("catalog"), 0, List.of(), List.of());
        return indexing(new Stop()).bring(delivery, false);
    }

    private Indexing indexing(Stop stop) {
        return new Indexing(index, SourceFormats.ofRecords(), everyRecord(), Progress.SILENT, stop);
    }

    private static IndexRun.Settings everyRecord() {
        return new IndexRun.Settings(1, IndexRun.Settings.DEFAULT.commitEvery());
    }

    private List<String> buildings(String title) throws IOException {
        try (LuceneCatalog catalog = LuceneCatalog.open(index)) {
            return catalog.search(SearchRequest.of(title)).hits().stream()
                    .flatMap(hit -> hit.work().editions().stream())
                    .flatMap(edition -> edition.holdings().stream())
                    .map(Holding::building)
                    .toList();
        }
    }

    private SourceFile file(String source, String... records) throws IOException {
        return part(source, source, records);
    }

    private SourceFile part(String name, String source, String... records) throws IOException {
        return new SourceFile(
                Files.writeString(folder.resolve(name + ".mrk"), String.join("\n\n", records) + "\n"), source);
    }

    private static String book(String title) {
        return record("am", title, "=100  1\\$aBrook, Ada", "=245  10$aAll about " + title);
    }

    private static String untitled(String number) {
        return record("am", number, "=500  \\\\$aA record that lost its title.");
    }

    private static String holdings(String title, String building) {
        return record("nx", "copies-of-" + title, "=004  " + title, "=852  \\\\$b" + building);
    }

    private static String record(String status, String number, String... fields) {
        String leader = "=LDR  00000" + status + "\\a2200000\\i\\4500";
        return String.join(
                "\n",
                Stream.concat(Stream.of(leader, "=001  " + number), Stream.of(fields))
                        .toList());
    }
}
