package carrel.testcorpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class GoldenSearchTest {
    private static final int SEARCHES_MIN = 60;

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
                            && search.total().isEmpty(),
                    search::ask);
        }
    }

    @Test
    void noSearchStandsTwice() {
        List<String> asked = GoldenSearch.all().stream().map(GoldenSearch::ask).toList();

        assertEquals(asked.stream().distinct().toList(), asked);
    }
}
