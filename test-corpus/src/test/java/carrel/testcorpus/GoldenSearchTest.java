package carrel.testcorpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class GoldenSearchTest {
    private static final int SEARCHES_MIN = 120;

    @Test
    void everySearchSaysWhyAndExpectsSomething() {
        List<GoldenSearch> all = GoldenSearch.all();

        assertTrue(all.size() >= SEARCHES_MIN);
        for (GoldenSearch search : all) {
            assertFalse(search.why().isBlank(), search::ask);
            assertFalse(
                    search.first().isEmpty()
                            && search.contains().isEmpty()
                            && search.excludes().isEmpty()
                            && search.facets().isEmpty()
                            && search.relaxed().isEmpty()
                            && search.total().isEmpty(),
                    search::ask);
        }
    }

    @Test
    void halfOfTheSearchesThatAreNeededAreWrittenAsChildrenWrite() {
        long asChild = GoldenSearch.all().stream().filter(GoldenSearch::asChild).count();

        assertTrue(asChild >= SEARCHES_MIN / 2, () -> asChild + " of " + SEARCHES_MIN);
    }

    @Test
    void noSearchStandsTwice() {
        List<String> asked = GoldenSearch.all().stream().map(GoldenSearch::ask).toList();

        assertEquals(asked.stream().distinct().toList(), asked);
    }
}
