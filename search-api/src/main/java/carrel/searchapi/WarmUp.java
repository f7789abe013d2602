package carrel.searchapi;

import carrel.catalog.lucene.LuceneCatalog;
import carrel.catalog.search.CatalogSearcher;
import carrel.catalog.search.FacetGroup;
import carrel.catalog.search.SearchPage;
import carrel.catalog.search.SearchRequest;
import carrel.catalog.search.SearchTooSlow;
import carrel.searchapi.parameters.SearchParameters;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks a catalog what readers ask, so that they do not wait for what is only slow the first times (lists read from disk,
 * code not compiled yet).
 */
public final class WarmUp {
    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
    private static final int ROUNDS = 3;

    /** Of each facet; twice as many searches. Java compiles most of a search within the first thousand. */
    private static final int VALUES_REHEARSED_MAX = 50;

    private WarmUp() {}

    /**
     * Answers a search beside whoever opens the door: so the first reader does not wait for the columns of facets, nor for
     * the code that answers, and both processors of a small server have something to do.
     */
    static void ahead(LuceneCatalog catalog) {
        Thread.ofPlatform().daemon().name("first-search").start(() -> {
            try {
                answer(catalog::searchAnew, Map.of("q", List.of("animal stories")));
            } catch (IOException | RuntimeException failed) {
                tell(failed);
            }
        });
    }

    /** Warms it up in the first lull after the door opens: whoever comes first has a small server to herself. */
    static void begin(LuceneCatalog catalog, Footfall footfall) {
        Thread.ofPlatform().daemon().name("warm-up").start(() -> {
            if (footfall.awaitLull()) {
                catalog.warm();
                of(catalog);
                // What readers have asked meanwhile stays kept.
                rehearse(catalog::searchAnew, footfall::awaitLull);
            }
        });
    }

    /** Returns when the catalog has answered, or cannot. */
    public static void of(CatalogSearcher catalog) {
        try {
            for (int round = 0; round < ROUNDS; round++) {
                commonest(catalog);
            }
        } catch (IOException | RuntimeException failed) {
            tell(failed);
        }
    }

    private static void commonest(CatalogSearcher catalog) throws IOException {
        try {
            catalog.search(SearchRequest.of("").withFacets(Set.copyOf(SearchParameters.FACETS)));
            catalog.search(SearchRequest.of("animal stories").withFacets(Set.copyOf(SearchParameters.FACETS)));
            catalog.suggest("a", 1);
        } catch (SearchTooSlow stillCold) {
            // That is what the next round is for.
        }
    }

    /** Finds the answer to a search. */
    interface Searching {
        SearchPage answer(SearchRequest request) throws IOException;
    }

    /**
     * Asks for the names that a catalog has most of, and for a book of each.
     *
     * @param lull asked before each search, to wait for a moment in which nobody needs the processor; false if none comes any more
     */
    static void rehearse(Searching catalog, BooleanSupplier lull) {
        try {
            for (FacetGroup group : answer(catalog, Map.of()).facets()) {
                for (FacetGroup.Value value :
                        group.values().stream().limit(VALUES_REHEARSED_MAX).toList()) {
                    if (!lull.getAsBoolean()) {
                        return;
                    }
                    SearchPage named = answer(catalog, Map.of("q", List.of(value.label())));
                    if (!named.hits().isEmpty() && lull.getAsBoolean()) {
                        String title =
                                named.hits().getFirst().work().main().titles().proper();
                        answer(catalog, Map.of("q", List.of(title), group.name(), List.of(value.value())));
                    }
                }
            }
        } catch (IOException | RuntimeException failed) {
            tell(failed);
        }
    }

    /** Does all that is done for a reader, but for sending it. */
    private static SearchPage answer(Searching catalog, Map<String, List<String>> parameters) throws IOException {
        SearchRequest request = SearchParameters.read(parameters);
        SearchPage page = catalog.answer(request);
        WrittenAnswers.write(request, page);
        return page;
    }

    /** Whoever asks next is told so in an answer; or the catalog is closed already. */
    private static void tell(Exception failed) {
        LOG.info(
                "the catalog did not answer while warming up: {}",
                failed.getClass().getName());
    }
}
