package carrel.searchapi;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TrialTest {
    private final AtomicInteger searches = new AtomicInteger();

    @Test
    void aServerIsAskedWhatItsCatalogHasAndNothingTwice() throws IOException {
        ask(new SmallCatalog(List.of(Shelf.frogs())));

        assertTrue(searches.get() > 10 && searches.get() < 200, searches::toString);
    }

    @Test
    void aServerThatHasNothingIsAskedForItsFirstPageAlone() throws IOException {
        ask(new SmallCatalog(List.of()));

        assertTrue(searches.get() < 10, searches::toString);
    }

    private void ask(SmallCatalog catalog) throws IOException {
        catalog.beforeSearching(searches::incrementAndGet);
        try (CarrelServer server = CarrelServer.open(catalog, CarrelServer.LOOPBACK, CarrelServer.ANY_PORT)) {
            new Trial(catalog, server.address()).run();
        }
    }
}
