package carrel.evaluation.bombs;

import carrel.catalog.schema.CatalogField;
import carrel.catalog.schema.CatalogSchema;
import carrel.catalog.search.CatalogSearcher;
import carrel.catalog.search.SearchRequest;
import carrel.evaluation.timing.Durations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

/** Somebody who searches as readers do, all the while. */
final class OtherReader implements Runnable {
    /** Enough for the machine to have compiled what is used all the time. */
    static final int WARM_UP = 400;

    static final int SEARCHES = 400;

    private static final List<String> QUERIES = List.of(
            "sharks",
            "dinosaurs",
            "harry potter",
            "why do volcanoes erupt",
            "books about dogs for 2nd grade",
            "goosbumps",
            "world war 2",
            "funny books",
            "the very hungry caterpillar",
            "how do plants make food");

    private final CatalogSearcher catalog;
    private Durations times = new Durations();
    private int asked;
    private volatile boolean stopped;

    OtherReader(CatalogSearcher catalog) {
        this.catalog = catalog;
    }

    @Override
    public void run() {
        while (!stopped) {
            search(1);
        }
    }

    void stop() {
        stopped = true;
    }

    /** Searches so often, and notes how long each takes. */
    void search(int searches) {
        for (int i = 0; i < searches; i++) {
            SearchRequest request = SearchRequest.of(QUERIES.get(asked++ % QUERIES.size()))
                    .withFacets(CatalogSchema.FACETS.stream()
                            .map(CatalogField::name)
                            .collect(Collectors.toSet()));
            long begun = System.nanoTime();
            try {
                catalog.search(request);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            times.add(System.nanoTime() - begun);
        }
    }

    /** Forgets what was, searches so often, and says what 99 of 100 searches took at most. */
    double p99Millis(int searches) {
        times = new Durations();
        search(searches);
        double p99 = p99Millis();
        times = new Durations();
        return p99;
    }

    /** What 99 of 100 searches took at most, to be asked when none is under way; 0 when there was none. */
    double p99Millis() {
        return times.millis(0.99);
    }
}
