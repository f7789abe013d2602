package carrel.catalog.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.catalog.Resource;
import carrel.catalog.Shelf;
import carrel.catalog.schema.CatalogField;
import carrel.catalog.schema.CatalogField.Keyword;
import carrel.catalog.schema.CatalogField.Years;
import carrel.catalog.schema.CatalogSchema;
import carrel.catalog.search.FacetGroup;
import carrel.catalog.search.Filter;
import carrel.catalog.search.SearchPage;
import carrel.catalog.search.SearchRequest;
import carrel.catalog.search.ValueLookup;
import carrel.catalog.search.YearRange;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The number beside a value is the number of results after the click, whatever is asked and chosen. */
class FacetCountsTest {
    private static final List<String> QUERIES = List.of(
            "",
            "frogs",
            "dragons",
            "frog prince",
            "sea stars",
            "brook",
            "frgs",
            "dragons of the sky",
            "toads OR stars");
    private static final Set<String> ALL =
            CatalogSchema.FACETS.stream().map(CatalogField::name).collect(Collectors.toSet());
    private static final int SEARCHES = 6;

    @TempDir
    Path folder;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 12);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void equalTheResultsAfterTheClick(long seed) throws IOException {
        Random chance = new Random(seed);
        List<Resource> shelf = Shelf.random(chance, 120);
        try (LuceneCatalog catalog = TestCatalog.of(folder, shelf.toArray(Resource[]::new))) {
            for (int i = 0; i < SEARCHES; i++) {
                SearchRequest request = SearchRequest.of(Shelf.any(chance, QUERIES))
                        .withFilters(filters(chance))
                        .withAvailableNow(chance.nextInt(3) == 0)
                        .withFind(chance.nextInt(3) == 0 ? Map.of("author", "b", "subject", "s") : Map.of())
                        .withFacets(ALL);
                clickEverything(catalog, request);
            }
        }
    }

    private static void clickEverything(LuceneCatalog catalog, SearchRequest request) throws IOException {
        SearchPage page = catalog.search(request);
        assertEquals(ALL.size(), page.facets().size());
        for (FacetGroup group : page.facets()) {
            for (FacetGroup.Value value : group.values()) {
                SearchRequest click = request.withFilters(only(request.filters(), group.name(), value.value()))
                        .withFacets(Set.of())
                        .withPage(1, 1);
                assertEquals(
                        catalog.search(click).total(),
                        value.count(),
                        () -> group.name() + " = " + value.value() + " under " + request);
            }
        }
    }

    @Test
    void aGroupWithAChoiceStillShowsTheOthers() throws IOException {
        List<Resource> shelf = Shelf.random(new Random(7), 80);
        try (LuceneCatalog catalog = TestCatalog.of(folder, shelf.toArray(Resource[]::new))) {
            SearchRequest english = SearchRequest.of("")
                    .withFilters(List.of(new Filter.Has(CatalogSchema.LANGUAGE, Set.of("eng"))))
                    .withFacets(Set.of("language"));

            List<FacetGroup.Value> languages =
                    catalog.search(english).facets().getFirst().values();

            assertEquals("eng", languages.getFirst().value());
            assertTrue(languages.getFirst().chosen());
            assertEquals(3, languages.size());
        }
    }

    @Test
    void aLookupGivesTheValuesThatBeginSoAndNoOthers() throws IOException {
        List<Resource> shelf = Shelf.random(new Random(7), 80);
        try (LuceneCatalog catalog = TestCatalog.of(folder, shelf.toArray(Resource[]::new))) {
            SearchRequest all = SearchRequest.of("").withFacets(Set.of("author"));
            List<FacetGroup.Value> authors =
                    catalog.search(all).facets().getFirst().values();
            String beginning = authors.getFirst().label().substring(0, 2);

            List<FacetGroup.Value> found = catalog.search(all.withFind(Map.of("author", beginning)))
                    .facets()
                    .getFirst()
                    .values();

            ValueLookup lookup = new ValueLookup(beginning);
            assertEquals(
                    authors.stream()
                            .filter(author -> lookup.finds(author.label()))
                            .toList(),
                    found);
        }
    }

    private static List<Filter> filters(Random chance) {
        List<Filter> filters = new ArrayList<>();
        if (chance.nextInt(3) == 0) {
            filters.add(new Filter.Has(
                    CatalogSchema.FORMAT, Set.of(Shelf.any(chance, List.of("book", "ebook", "audiobook")))));
        }
        if (chance.nextInt(3) == 0) {
            filters.add(
                    new Filter.Has(CatalogSchema.LANGUAGE, Set.of("spa", Shelf.any(chance, List.of("eng", "fre")))));
        }
        if (chance.nextInt(4) == 0) {
            filters.add(new Filter.Has(CatalogSchema.BUILDING, Set.of(Shelf.any(chance, List.of("Maple", "Online")))));
        }
        if (chance.nextInt(4) == 0) {
            filters.add(new Filter.Within(
                    CatalogSchema.YEAR, List.of(new YearRange(1990, 1999), new YearRange(2010, 2013))));
        }
        return filters;
    }

    /** The filters with the value as its group's only choice. */
    private static List<Filter> only(List<Filter> filters, String group, String value) {
        List<Filter> clicked = new ArrayList<>(
                filters.stream().filter(filter -> !filter.group().equals(group)).toList());
        CatalogField field = CatalogSchema.facet(group).orElseThrow();
        clicked.add(
                switch (field) {
                    case Keyword keyword -> new Filter.Has(keyword, Set.of(value));
                    case Years years ->
                        new Filter.Within(years, List.of(YearRange.parse(value).orElseThrow()));
                    default -> throw new AssertionError(field + " is no facet");
                });
        return clicked;
    }
}
