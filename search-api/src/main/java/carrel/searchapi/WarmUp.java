package carrel.searchapi;

import carrel.catalog.lucene.LuceneCatalog;
import carrel.catalog.search.CatalogSearcher;
import carrel.catalog.search.SearchRequest;
import carrel.catalog.search.SearchTooSlow;
import carrel.searchapi.parameters.SearchParameters;
import java.io.IOException;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks a catalog the commonest things, so that readers do not wait for what is only slow the first time (lists read from
 * disk, code not compiled yet).
 */
public final class WarmUp {
    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
    private static final int ROUNDS = 3;

    private WarmUp() {}

    /** Warms it up when the door is open: whoever comes first waits for one search and not for all of these. */
    static void begin(LuceneCatalog catalog) {
        Thread.ofPlatform().daemon().name("warm-up").start(() -> {
            // Waits for what the catalog does itself: two at once would leave a small server no room for the first
            // reader.
            catalog.warm();
            of(catalog);
        });
    }

    /** Returns when the catalog has answered, or cannot. */
    public static void of(CatalogSearcher catalog) {
        for (int round = 0; round < ROUNDS; round++) {
            try {
                catalog.search(SearchRequest.of("").withFacets(Set.copyOf(SearchParameters.FACETS)));
                catalog.search(SearchRequest.of("animal stories").withFacets(Set.copyOf(SearchParameters.FACETS)));
                catalog.suggest("a", 1);
            } catch (SearchTooSlow stillCold) {
                // That is what the next round is for.
            } catch (IOException | RuntimeException failed) {
                // Whoever asks next is told so in an answer; or the catalog is closed already.
                LOG.info(
                        "the catalog did not answer while warming up: {}",
                        failed.getClass().getName());
                return;
            }
        }
    }
}
