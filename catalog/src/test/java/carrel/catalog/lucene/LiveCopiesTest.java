package carrel.catalog.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.catalog.Holding;
import carrel.catalog.Holding.Status;
import carrel.catalog.Resource;
import carrel.catalog.Shelf;
import carrel.catalog.schema.CatalogSchema;
import carrel.catalog.search.FacetGroup;
import carrel.catalog.search.Filter;
import carrel.catalog.search.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is laid over the index is found, counted and shown like what is written in it. */
final class LiveCopiesTest {
    private static final List<String> BUILDINGS = List.of("Maple", "Cedar", "Lincoln", "A building that is new");

    @TempDir
    Path folder;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 8);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void loansAnswerAsIfTheIndexHadBeenWrittenAnew(long seed) throws IOException {
        Random chance = new Random(seed);
        List<Resource> shelf = Shelf.random(chance, 80);
        Map<String, List<Holding>> news = new HashMap<>();
        List<Resource> after = new ArrayList<>();
        for (Resource resource : shelf) {
            boolean changed = chance.nextInt(3) > 0;
            List<Holding> copies = changed ? copies(chance) : resource.holdings();
            if (changed) {
                news.put(resource.id(), copies);
            }
            after.add(resource.with().holdings(copies).build());
        }
        try (LuceneCatalog live = TestCatalog.of(folder.resolve("live"), shelf.toArray(Resource[]::new));
                LuceneCatalog written = TestCatalog.of(folder.resolve("written"), after.toArray(Resource[]::new))) {
            live.showCopies(news);

            for (String building : BUILDINGS) {
                SearchRequest there = nowIn(building);
                assertEquals(written.search(there).total(), live.search(there).total(), building);
            }
            SearchRequest anywhere = SearchRequest.of("").withAvailableNow(true).withFacets(Set.of("building"));
            assertEquals(written.search(anywhere).total(), live.search(anywhere).total());
            assertEquals(counts(written, anywhere), counts(live, anywhere));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aLoanShowsOnThePageAndGoesWhenItIsBack(long seed) throws IOException {
        Resource book = Shelf.random(new Random(seed), 1).getFirst();
        Holding in = new Holding("Maple", "", "FIC", "b1", Status.AVAILABLE, "");
        Holding out = new Holding("Maple", "", "FIC", "b1", Status.ON_LOAN, "2026-10-01");
        try (LuceneCatalog catalog =
                TestCatalog.of(folder, book.with().holdings(List.of(in)).build())) {
            String work = catalog.search(SearchRequest.of(""))
                    .hits()
                    .getFirst()
                    .work()
                    .id();

            catalog.showCopies(Map.of(book.id(), List.of(out)));
            assertEquals(0, catalog.search(nowIn("Maple")).total());
            assertEquals(
                    "2026-10-01",
                    catalog.work(work)
                            .orElseThrow()
                            .main()
                            .holdings()
                            .getFirst()
                            .due());
            assertFalse(catalog.search(SearchRequest.of(""))
                    .hits()
                    .getFirst()
                    .work()
                    .main()
                    .holdings()
                    .contains(in));

            catalog.showCopies(Map.of(book.id(), List.of(in)));
            assertEquals(1, catalog.search(nowIn("Maple")).total());
            assertTrue(catalog.work(work).orElseThrow().main().availableNow());
        }
    }

    private static SearchRequest nowIn(String building) {
        return SearchRequest.of("")
                .withAvailableNow(true)
                .withFilters(List.of(new Filter.Has(CatalogSchema.BUILDING, Set.of(building))));
    }

    private static Map<String, Long> counts(LuceneCatalog catalog, SearchRequest request) throws IOException {
        Map<String, Long> counts = new HashMap<>();
        for (FacetGroup group : catalog.search(request).facets()) {
            group.values().forEach(value -> counts.put(value.value(), value.count()));
        }
        return counts;
    }

    private static List<Holding> copies(Random chance) {
        List<Holding> copies = new ArrayList<>();
        for (int copy = chance.nextInt(3); copy > 0; copy--) {
            copies.add(new Holding(
                    Shelf.any(chance, BUILDINGS),
                    "",
                    "",
                    "",
                    chance.nextBoolean() ? Status.AVAILABLE : Status.ON_LOAN,
                    ""));
        }
        return copies;
    }
}
