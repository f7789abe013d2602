package carrel.searchapi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import carrel.catalog.search.SearchRequest;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrittenAnswersTest {
    private static final SearchRequest FROGS = SearchRequest.of("frogs");

    private final SmallCatalog catalog = new SmallCatalog(List.of(Shelf.frogs()));
    private final WrittenAnswers written = new WrittenAnswers(catalog);

    @Test
    void whatIsAskedAgainIsNotWrittenAgain() throws IOException {
        byte[] first = written.to(FROGS);

        assertArrayEquals(WrittenAnswers.write(FROGS, catalog.search(FROGS)), first);
        assertSame(first, written.to(SearchRequest.of("frogs")));
    }

    @Test
    void inOtherCircumstancesItIsFoundAnew() throws IOException {
        byte[] first = written.to(FROGS);

        catalog.hearNews();

        assertNotSame(first, written.to(FROGS));
    }
}
