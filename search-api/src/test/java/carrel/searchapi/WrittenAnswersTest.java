package carrel.searchapi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import carrel.catalog.search.SearchPage;
import carrel.catalog.search.SearchRequest;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrittenAnswersTest {
    private final SearchRequest request = SearchRequest.of("frogs");
    private final SearchPage page = new SmallCatalog(List.of()).search(request);
    private final WrittenAnswers written = new WrittenAnswers();

    @Test
    void thePageThatIsKeptIsWrittenOnce() throws IOException {
        byte[] first = written.of(request, page);

        assertSame(first, written.of(SearchRequest.of("frogs"), page));
        assertArrayEquals(WrittenAnswers.write(request, page), first);
    }

    @Test
    void anotherPageIsWrittenAnew() throws IOException {
        byte[] first = written.of(request, page);

        assertNotSame(first, written.of(request, new SmallCatalog(List.of()).search(request)));
    }
}
