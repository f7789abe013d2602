package carrel.catalog.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.catalog.Shelf;
import carrel.catalog.search.Reason;
import carrel.catalog.search.SearchPage;
import carrel.catalog.search.SearchRequest;
import carrel.catalog.search.Signal;
import carrel.catalog.search.WorkHit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Why a result stands where it stands. */
class WhyTest {
    private static final double ROUNDING = 0.05;

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
                Shelf.book("2", "The wolves in the walls", "Gray, Ida").build(),
                Shelf.book("3", "Honeybee", "Hill, Cleo")
                        .subjects(Shelf.about("Insects"))
                        .build());
    }

    @AfterEach
    void close() throws IOException {
        catalog.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wolves",
                "wolves walls",
                "bugs",
                "gray wolves",
                "why do wolves live in walls",
                "scary books about wolves by ida gray",
                "books like wolves",
                "\"the walls\"",
                "wolves OR insects"
            })
    void theReasonsAddUpToTheScore(String typed) throws IOException {
        SearchPage page = catalog.search(SearchRequest.of(typed).withExplain(true));

        assertTrue(page.total() > 0);
        for (WorkHit hit : page.hits()) {
            double sum = hit.why().stream().mapToDouble(Reason::points).sum();
            assertEquals(hit.score(), sum, ROUNDING, () -> hit.why().toString());
        }
    }

    @Test
    void aWholeTitleIsSaidFirst() throws IOException {
        WorkHit first = catalog.search(SearchRequest.of("wolves").withExplain(true))
                .hits()
                .getFirst();

        assertEquals(Optional.of(Signal.WHOLE_TITLE), first.why().getFirst().signal());
    }

    @Test
    void nobodyIsToldWhoDidNotAsk() throws IOException {
        assertTrue(catalog.search(SearchRequest.of("wolves"))
                .hits()
                .getFirst()
                .why()
                .isEmpty());
    }
}
