package carrel.searchapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.catalog.Work;
import carrel.catalog.search.SearchPage;
import carrel.catalog.search.SearchRequest;
import carrel.catalog.search.SearchTooSlow;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WarmUpTest {
    private final SmallCatalog shelf = new SmallCatalog(List.of(Shelf.frogs()));
    private final List<SearchRequest> asked = new ArrayList<>();

    @Test
    void namesThatTheCatalogHasAndTheirBooksAreRehearsed() {
        WarmUp.rehearse(this::answer, () -> true);

        List<String> words = asked.stream().map(SearchRequest::query).toList();
        Work book = Shelf.frogs();
        assertTrue(words.contains(book.main().contributors().getFirst().name()), words::toString);
        assertTrue(words.contains(book.main().titles().proper()), words::toString);
    }

    @Test
    void eachSearchButTheFirstWaitsForALull() {
        AtomicInteger lulls = new AtomicInteger();

        WarmUp.rehearse(this::answer, () -> lulls.incrementAndGet() > 0);

        assertEquals(asked.size() - 1, lulls.get());
    }

    @Test
    void nothingIsRehearsedOnceNobodyCanCome() {
        WarmUp.rehearse(this::answer, () -> false);

        assertEquals(1, asked.size());
    }

    @Test
    void aCatalogThatDoesNotAnswerIsLeftInPeace() {
        WarmUp.rehearse(
                request -> {
                    asked.add(request);
                    throw new SearchTooSlow(Duration.ofSeconds(8));
                },
                () -> true);

        assertEquals(1, asked.size());
    }

    private SearchPage answer(SearchRequest request) {
        asked.add(request);
        return shelf.search(request);
    }
}
