package carrel.catalog.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import carrel.catalog.Format;
import carrel.catalog.Resource;
import carrel.catalog.Shelf;
import carrel.catalog.schema.CatalogSchema;
import carrel.catalog.search.Filter;
import carrel.catalog.search.SearchPage;
import carrel.catalog.search.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One result is one work, and all that is asked holds for one and the same edition of it. */
class EditionsTest {
    private static final Filter SPANISH = new Filter.Has(CatalogSchema.LANGUAGE, Set.of("spa"));
    private static final Filter EBOOK = new Filter.Has(CatalogSchema.FORMAT, Set.of("ebook"));

    @TempDir
    Path folder;

    @Test
    void theEditionsOfAWorkAreOneResult() throws IOException {
        try (LuceneCatalog catalog = TestCatalog.of(folder, englishEbook(), spanishBook())) {
            SearchPage page = catalog.search(SearchRequest.of("holes"));

            assertEquals(1, page.total());
            assertEquals(2, page.hits().getFirst().work().editions().size());
        }
    }

    @Test
    void filtersNeverMixTwoEditions() throws IOException {
        try (LuceneCatalog catalog = TestCatalog.of(folder, englishEbook(), spanishBook())) {
            assertEquals(1, total(catalog, "", SPANISH));
            assertEquals(1, total(catalog, "", EBOOK));
            assertEquals(0, total(catalog, "", SPANISH, EBOOK));
        }
    }

    @Test
    void wordsAndFiltersNeverMixTwoEditions() throws IOException {
        Resource spanish = spanishBook()
                .with()
                .annotation(
                        new carrel.catalog.Annotation("Un campamento en el desierto", List.of(), List.of(), List.of()))
                .build();
        try (LuceneCatalog catalog = TestCatalog.of(folder, englishEbook(), spanish)) {
            assertEquals(1, total(catalog, "campamento", SPANISH));
            assertEquals(0, total(catalog, "campamento", EBOOK));
        }
    }

    @Test
    void availableNowAndBuildingHoldForOneCopy() throws IOException {
        Resource book = Shelf.book("1", "Holes", "Sachar, Louis")
                .holdings(List.of(Shelf.copy("Maple"), Shelf.onLoan("Cedar")))
                .build();
        try (LuceneCatalog catalog = TestCatalog.of(folder, book)) {
            SearchRequest now = SearchRequest.of("").withAvailableNow(true);

            assertEquals(
                    1, catalog.search(now.withFilters(List.of(in("Maple")))).total());
            assertEquals(
                    0, catalog.search(now.withFilters(List.of(in("Cedar")))).total());
            assertEquals(1, total(catalog, "", in("Cedar")));
        }
    }

    @Test
    void aResultTellsWhichOfItsEditionsAnswer() throws IOException {
        try (LuceneCatalog catalog = TestCatalog.of(folder, englishEbook(), spanishBook())) {
            SearchPage page = catalog.search(SearchRequest.of("").withFilters(List.of(SPANISH)));

            assertEquals(Set.of(spanishBook().id()), page.hits().getFirst().matching());
        }
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 10);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aWorkIsFoundExactlyWhenOneEditionHasEverything(long seed) throws IOException {
        Random chance = new Random(seed);
        List<Resource> shelf = Shelf.random(chance, 100);
        try (LuceneCatalog catalog = TestCatalog.of(folder, shelf.toArray(Resource[]::new))) {
            for (String language : List.of("eng", "spa", "fre")) {
                for (Format format : List.of(Format.BOOK, Format.EBOOK, Format.AUDIOBOOK)) {
                    long expected = shelf.stream()
                            .filter(edition -> edition.languages().contains(language) && edition.format() == format)
                            .map(Resource::workKey)
                            .distinct()
                            .count();
                    Filter both = new Filter.Has(CatalogSchema.FORMAT, Set.of(format.code()));
                    Filter spoken = new Filter.Has(CatalogSchema.LANGUAGE, Set.of(language));
                    assertEquals(expected, total(catalog, "", both, spoken), language + " " + format);
                }
            }
        }
    }

    private static Filter in(String building) {
        return new Filter.Has(CatalogSchema.BUILDING, Set.of(building));
    }

    private static Resource englishEbook() {
        return Shelf.book("1", "Holes", "Sachar, Louis").format(Format.EBOOK).build();
    }

    private static Resource spanishBook() {
        return Shelf.book("2", "Hoyos", "Sachar, Louis")
                .workKey("holes|sachar louis")
                .languages(List.of("spa"))
                .build();
    }

    private static long total(LuceneCatalog catalog, String query, Filter... filters) throws IOException {
        return catalog.search(SearchRequest.of(query).withFilters(List.of(filters)))
                .total();
    }
}
