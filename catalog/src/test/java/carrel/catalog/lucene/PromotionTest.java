package carrel.catalog.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.catalog.Shelf;
import carrel.catalog.schema.CatalogSchema;
import carrel.catalog.search.Filter;
import carrel.catalog.search.Promotion;
import carrel.catalog.search.Promotion.Days;
import carrel.catalog.search.Reason;
import carrel.catalog.search.SearchPage;
import carrel.catalog.search.SearchPage.Reading;
import carrel.catalog.search.SearchRequest;
import carrel.catalog.search.Signal;
import carrel.catalog.search.WorkHit;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What librarians put further up. */
class PromotionTest {
    private static final double ROUNDING = 0.05;
    private static final LocalDate FIRST_OF_MAY = LocalDate.of(2026, Month.MAY, 1);
    private static final Days APRIL = new Days(LocalDate.of(2026, Month.APRIL, 1), FIRST_OF_MAY);

    @TempDir
    Path folder;

    private LuceneCatalog catalog;

    @BeforeEach
    void openAShelf() throws IOException {
        catalog = TestCatalog.of(
                folder,
                Shelf.book("1", "Wolves", "Gray, Ida")
                        .subjects(Shelf.about("Wolves"))
                        .build(),
                Shelf.book("2", "Where wolves sing", "Hill, Cleo")
                        .subjects(Shelf.about("Music"))
                        .build(),
                Shelf.book("3", "Honeybee", "Hill, Cleo")
                        .subjects(Shelf.about("Insects"))
                        .build());
    }

    @AfterEach
    void close() throws IOException {
        catalog.close();
    }

    @Test
    void aPinnedWorkIsFirstForItsSearchEvenWithoutTheWords() throws IOException {
        assertEquals(
                List.of("Honeybee", "Wolves", "Where wolves sing"),
                titles(search(" WOLVES!", pinned("wolves", "Honeybee"))));
        assertEquals(List.of("Wolves"), titles(search("gray wolves", pinned("wolves", "Honeybee"))));
    }

    @Test
    void aPinDoesNotKeepAWordFromBeingRespelled() throws IOException {
        for (String search : List.of("wollves", "wolves")) {
            SearchPage page = search("wollves", pinned(search, "Honeybee"));

            assertEquals(Reading.SIMILAR_SPELLING, page.understood().reading());
            assertEquals("Honeybee", titles(page).getFirst());
        }
    }

    @Test
    void whatTheReaderLeavesOutStaysOut() throws IOException {
        SearchPage page = catalog.search(SearchRequest.of("wolves")
                .withFilters(List.of(new Filter.Has(CatalogSchema.SUBJECT, Set.of("Wolves"))))
                .withPromotions(List.of(pinned("wolves", "Honeybee"))));

        assertEquals(List.of("Wolves"), titles(page));
    }

    @Test
    void aSubjectStandsFurtherUpOnlyWhereItAnswers() throws IOException {
        Promotion music = new Promotion.OfSubject("Music", APRIL);

        assertEquals(List.of("Where wolves sing", "Honeybee"), titles(search("cleo hill", music)));
        assertEquals("Where wolves sing", titles(search("", music)).getFirst());
        assertEquals("Wolves", titles(search("wolves", music)).getFirst(), "the title as typed stays first");
    }

    @Test
    void theReasonsSayUntilWhenAndAddUp() throws IOException {
        Promotion everywhere = new Promotion.OfWork(id("Honeybee"), APRIL);
        SearchRequest request = SearchRequest.of("wolves")
                .withPromotions(List.of(pinned("wolves", "Honeybee"), everywhere))
                .withExplain(true);

        List<WorkHit> hits = catalog.search(request).hits();

        Reason first = hits.getFirst().why().getFirst();
        assertEquals(Optional.of(Signal.PINNED), first.signal());
        assertEquals(Optional.of(FIRST_OF_MAY), first.until());
        assertTrue(hits.getFirst().why().stream()
                .anyMatch(reason -> reason.signal().equals(Optional.of(Signal.PROMOTED))));
        hits.forEach(hit -> assertEquals(
                hit.score(), hit.why().stream().mapToDouble(Reason::points).sum(), ROUNDING));
    }

    private SearchPage search(String typed, Promotion promotion) throws IOException {
        return catalog.search(SearchRequest.of(typed).withPromotions(List.of(promotion)));
    }

    private Promotion pinned(String search, String title) throws IOException {
        return new Promotion.Pin(Promotion.key(search), id(title), APRIL);
    }

    private String id(String title) throws IOException {
        return catalog.search(SearchRequest.of(title)).hits().getFirst().work().id();
    }

    private static List<String> titles(SearchPage page) {
        return page.hits().stream()
                .map(hit -> hit.work().main().titles().proper())
                .toList();
    }
}
