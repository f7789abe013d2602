package carrel.catalog.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.catalog.Annotation;
import carrel.catalog.Origin;
import carrel.catalog.Resource;
import carrel.catalog.Shelf;
import carrel.catalog.Work;
import carrel.catalog.search.CatalogSearcher.Size;
import carrel.catalog.search.CatalogWriter.Outcome;
import carrel.catalog.search.SearchRequest;
import carrel.catalog.search.WorkHit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneCatalogWriterTest {
    private static final Resource HOLES =
            Shelf.book("1", "Holes", "Sachar, Louis").build();
    private static final Resource HATCHET =
            Shelf.book("2", "Hatchet", "Paulsen, Gary").build();

    /** With so many words that no other has, they are more than a megabyte for each thread that writes. */
    private static final int RECORDS_OF_A_LARGE_SEGMENT = 300;

    @TempDir
    Path folder;

    @Test
    void theSameRecordAgainTakesThePlaceOfTheFirst() throws IOException {
        try (LuceneCatalogWriter writer = writer("run")) {
            assertEquals(Outcome.INDEXED, writer.put(HOLES));
            assertEquals(Outcome.MERGED, writer.put(HOLES));
            writer.commit("");
        }
        assertEquals(new Size(1, 1), size());
    }

    @Test
    void aLaterRunCorrectsATitle() throws IOException {
        TestCatalog.index(
                folder,
                "monday",
                List.of(Shelf.book("1", "Hols", "Sachar, Louis").build(), HATCHET));

        TestCatalog.index(folder, "tuesday", List.of(HOLES));

        assertEquals(new Size(2, 2), size());
        assertEquals(1, total("holes"));
    }

    @Test
    void twoBooksUnderOneNumberInOneRunAreBothKept() throws IOException {
        Resource intruder = Shelf.book("1", "Frindle", "Clements, Andrew").build();
        for (String run : List.of("first", "second")) {
            TestCatalog.index(folder, run, List.of(HOLES, intruder, HOLES, intruder));

            assertEquals(new Size(2, 2), size(), run);
        }
        assertEquals(1, total("holes"));
        assertEquals(1, total("frindle"));
    }

    @Test
    void anEditionJoinsAWorkWrittenLongBefore() throws IOException {
        TestCatalog.index(folder, "first", List.of(HOLES, HATCHET));

        TestCatalog.index(
                folder,
                "second",
                List.of(Shelf.book("3", "Holes", "Sachar, Louis").build()));

        assertEquals(new Size(2, 3), size());
    }

    @Test
    void aRecordThatIsDeletedIsGoneAndItsWorkWithTheLastOfThem() throws IOException {
        TestCatalog.index(
                folder, List.of(HOLES, Shelf.book("3", "Holes", "Sachar, Louis").build(), HATCHET));
        try (LuceneCatalogWriter writer = writer("later")) {
            assertTrue(writer.delete(new Origin("test.mrc", "3")));
            assertTrue(writer.delete(new Origin("test.mrc", "2")));
            assertFalse(writer.delete(new Origin("test.mrc", "2")));
            writer.commit("");
        }
        assertEquals(new Size(1, 1), size());
    }

    @Test
    void aRecordThatChangesItsWorkLeavesTheOldOne() throws IOException {
        TestCatalog.index(folder, "first", List.of(HOLES, HATCHET));

        Resource moved = HATCHET.with().workKey(HOLES.workKey()).build();
        TestCatalog.index(folder, "second", List.of(moved));

        assertEquals(new Size(1, 2), size());
    }

    @Test
    void whatWasNotCommittedIsAsIfItHadNeverBeen() throws IOException {
        TestCatalog.index(folder, List.of(HOLES));
        try (LuceneCatalogWriter writer = writer("cut off")) {
            writer.put(HATCHET);
        }
        assertEquals(new Size(1, 1), size());
        assertEquals(Optional.of("read all"), LuceneCatalogWriter.checkpoint(new Generations(folder).currentOrFirst()));
    }

    @Test
    void aRunOfManyCommitsLeavesFewSegments() throws IOException {
        try (LuceneCatalogWriter writer = writer("run")) {
            for (int record = 0; record < 9; record++) {
                writer.put(Shelf.book("" + record, "Holes " + record, "Sachar, Louis")
                        .build());
                writer.commit("");
            }
        }
        try (FSDirectory directory = FSDirectory.open(new Generations(folder).currentOrFirst());
                DirectoryReader reader = DirectoryReader.open(directory)) {
            assertTrue(reader.leaves().size() <= 4, reader.leaves().size() + " segments");
            assertEquals(new Size(9, 9), size());
        }
    }

    @Test
    void aRunThatChangesOneRecordCopiesNoneOfTheLargeSegments() throws IOException {
        Random words = new Random(42);
        int runs = 0;
        // Each leaves one or two, so after a few there are as many as are left together.
        for (; runs < 8 && (runs == 0 || segments().size() < 4); runs++) {
            try (LuceneCatalogWriter writer = writer("run " + runs)) {
                for (int record = 0; record < RECORDS_OF_A_LARGE_SEGMENT; record++) {
                    writer.put(Shelf.book(runs + "." + record, "Holes " + runs + " " + record, "Sachar, Louis")
                            .annotation(new Annotation(unlike(words), List.of(), List.of(), List.of()))
                            .build());
                }
                writer.commit("");
            }
        }
        Set<String> before = segments();
        for (int change = 0; change < 8; change++) {
            TestCatalog.index(folder, "change " + change, List.of(HATCHET));
        }

        assertEquals(4, before.size(), before::toString);
        assertTrue(segments().containsAll(before), before + " are not all left after a change");
        int all = runs * RECORDS_OF_A_LARGE_SEGMENT + 1;
        assertEquals(new Size(all, all), size());
    }

    /** A text whose words no other text has, so that a few of them fill an index. */
    private static String unlike(Random words) {
        return words.longs(400).mapToObj(Long::toHexString).collect(Collectors.joining(" "));
    }

    private Set<String> segments() throws IOException {
        try (FSDirectory directory = FSDirectory.open(new Generations(folder).currentOrFirst())) {
            return SegmentInfos.readLatestCommit(directory).asList().stream()
                    .map(segment -> segment.info.name)
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void anIndexOfAnotherSchemaIsRefusedWithAdvice() throws IOException {
        Path generation = new Generations(folder).currentOrFirst();
        try (IndexWriter writer = new IndexWriter(FSDirectory.open(generation), new IndexWriterConfig())) {
            writer.setLiveCommitData(Map.of("carrel.schema", "1a2b").entrySet());
            writer.commit();
        }

        String reading = assertThrows(UnusableIndex.class, () -> LuceneCatalog.open(folder))
                .getMessage();
        String writing = assertThrows(UnusableIndex.class, () -> writer("run")).getMessage();

        assertTrue(reading.contains("1a2b") && reading.contains("run the indexer again"), reading);
        assertEquals(reading, writing);
    }

    @Test
    void aSecondWriterIsTurnedAway() throws IOException {
        try (LuceneCatalogWriter first = writer("one")) {
            first.put(HOLES);

            String message =
                    assertThrows(UnusableIndex.class, () -> writer("two")).getMessage();

            assertTrue(message.contains("another run is writing"), message);
        }
    }

    @Test
    void anyOrderOfChangesLeavesWhatTheLastOfEachSaid() throws IOException {
        long seed = Long.getLong("carrel.seed", System.nanoTime());
        Random random = new Random(seed);
        Map<String, String> workOfEdition = new HashMap<>();
        Path generation = new Generations(folder).currentOrFirst();
        try (LuceneCatalogWriter writer = LuceneCatalogWriter.open(generation, "run", 1 + random.nextInt(5))) {
            for (int change = 0; change < 400; change++) {
                String number = Integer.toString(random.nextInt(10));
                String work = "work " + random.nextInt(4);
                switch (random.nextInt(10)) {
                    case 0, 1, 2 ->
                        assertEquals(
                                workOfEdition.remove(number) != null,
                                writer.delete(new Origin("test.mrc", number)),
                                "-Dcarrel.seed=" + seed);
                    case 3 -> writer.commit("");
                    default -> {
                        Resource edition = Shelf.book(number, "Book " + number, "Writer, A.")
                                .workKey(work)
                                .build();
                        boolean known = workOfEdition.put(number, work) != null;
                        assertEquals(
                                known ? Outcome.MERGED : Outcome.INDEXED, writer.put(edition), "-Dcarrel.seed=" + seed);
                    }
                }
            }
            writer.commit("");
        }
        Map<String, String> found = new HashMap<>();
        try (LuceneCatalog catalog = LuceneCatalog.open(folder)) {
            for (Work work : catalog.search(SearchRequest.of("")).hits().stream()
                    .map(WorkHit::work)
                    .toList()) {
                work.editions().forEach(edition -> found.put(edition.origin().controlNumber(), edition.workKey()));
            }
        }
        assertEquals(workOfEdition, found, "-Dcarrel.seed=" + seed);
    }

    private LuceneCatalogWriter writer(String run) throws IOException {
        return LuceneCatalogWriter.open(new Generations(folder).currentOrFirst(), run);
    }

    private Size size() throws IOException {
        try (LuceneCatalog catalog = LuceneCatalog.open(folder)) {
            return catalog.size();
        }
    }

    private long total(String query) throws IOException {
        try (LuceneCatalog catalog = LuceneCatalog.open(folder)) {
            return catalog.search(SearchRequest.of(query)).total();
        }
    }
}
