package carrel.catalog.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import carrel.catalog.Holding;
import carrel.catalog.Holding.Status;
import carrel.catalog.Resource;
import carrel.catalog.Shelf;
import carrel.catalog.search.Promotion;
import carrel.catalog.search.Promotion.Days;
import carrel.catalog.search.Promotion.Pin;
import carrel.catalog.search.SearchPage;
import carrel.catalog.search.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers are kept, and never longer than they are true. */
final class RecentAnswersTest {
    private static final SearchRequest WOLVES =
            SearchRequest.of("wolves").withFacets(Set.of("building", "building-now"));
    private static final Holding IN = new Holding("Maple", "", "599 GRA", "b1", Status.AVAILABLE, "");
    private static final Holding OUT = new Holding("Maple", "", "599 GRA", "b1", Status.ON_LOAN, "2026-10-01");

    @TempDir
    Path folder;

    private final Resource wolves =
            Shelf.book("1", "Wolves", "Gray, Ida").holdings(List.of(IN)).build();
    private final Resource more =
            Shelf.book("2", "Wolves at night", "Hill, Cleo").build();

    @Test
    void whatIsAskedAgainIsAnsweredAlike() throws IOException {
        try (LuceneCatalog catalog = TestCatalog.of(folder, wolves)) {
            catalog.search(WOLVES);
            SearchPage again = catalog.search(WOLVES);

            assertSame(again, catalog.search(SearchRequest.of("wolves").withFacets(WOLVES.facets())));
        }
    }

    @Test
    void aNewRecordIsInTheNextAnswer() throws IOException {
        try (LuceneCatalog catalog = TestCatalog.of(folder, wolves)) {
            assertEquals(List.of("Wolves"), titles(catalog.search(WOLVES)));

            TestCatalog.index(folder, List.of(more));
            catalog.refresh();

            assertEquals(List.of("Wolves", "Wolves at night"), titles(catalog.search(WOLVES)));
        }
    }

    @Test
    void aLoanIsInTheNextAnswer() throws IOException {
        try (LuceneCatalog catalog = TestCatalog.of(folder, wolves)) {
            assertEquals(List.of(IN), copies(catalog.search(WOLVES)));

            catalog.showCopies(Map.of(wolves.id(), List.of(OUT)));

            assertEquals(List.of(OUT), copies(catalog.search(WOLVES)));
        }
    }

    @Test
    void circumstancesAreOthersAfterEachNewsAndOnlyThen() throws IOException {
        try (LuceneCatalog catalog = TestCatalog.of(folder, wolves)) {
            Object first = catalog.circumstances();
            catalog.refresh();
            assertEquals(first, catalog.circumstances(), "nothing is new");

            catalog.showCopies(Map.of(wolves.id(), List.of(OUT)));
            Object lent = catalog.circumstances();
            assertNotEquals(first, lent, "a copy was lent");

            TestCatalog.index(folder, List.of(more));
            catalog.refresh();
            assertNotEquals(lent, catalog.circumstances(), "a book has come");
        }
    }

    @Test
    void whatLibrariansPutFirstIsFirstAtOnce() throws IOException {
        try (LuceneCatalog catalog = TestCatalog.of(folder, wolves, more)) {
            String night = catalog.search(SearchRequest.of("night"))
                    .hits()
                    .getFirst()
                    .work()
                    .id();
            Days days = new Days(LocalDate.EPOCH, LocalDate.MAX);
            List<Promotion> pinned = List.of(new Pin("wolves", night, days));

            assertEquals(List.of("Wolves", "Wolves at night"), titles(catalog.search(WOLVES)));
            assertEquals(List.of("Wolves at night", "Wolves"), titles(catalog.search(WOLVES.withPromotions(pinned))));
            assertEquals(List.of("Wolves", "Wolves at night"), titles(catalog.search(WOLVES)));
        }
    }

    @Test
    void whatWasNotAskedForLongestIsForgottenFirst() throws IOException {
        assertEquals(
                List.of("four", "six in", "five.", "five.", "six in"),
                found("four", "six in", "four", "five.", "five.", "four", "five.", "six in", "six in"));
    }

    @Test
    void whatIsAskedForTheFirstTimeDrivesNothingOut() throws IOException {
        assertEquals(
                List.of("four", "six in", "once.", "more than can be kept"),
                found("four", "six in", "once.", "more than can be kept", "six in", "four"));
    }

    @Test
    void whatIsAskedForOnceMayBeLeftOut() throws IOException {
        assertEquals(
                List.of("four", "once.", "four"),
                found(Recent.onlyOfRepeated(10, answer -> answer), "four", "once.", "four", "four", "four"));
    }

    /** What had to be found of the questions, one after the other, where ten letters can be kept. */
    private static List<String> found(String... questions) throws IOException {
        return found(new Recent<>(10, answer -> answer), questions);
    }

    private static List<String> found(Recent<String, Integer> recent, String... questions) throws IOException {
        List<String> found = new ArrayList<>();
        for (String question : questions) {
            int answer = recent.answer(question, asked -> {
                found.add(asked);
                return asked.length();
            });
            assertEquals(question.length(), answer);
        }
        return found;
    }

    private static List<String> titles(SearchPage page) {
        return page.hits().stream()
                .map(hit -> hit.work().main().titles().proper())
                .toList();
    }

    private static List<Holding> copies(SearchPage page) {
        return page.hits().getFirst().work().main().holdings();
    }
}
