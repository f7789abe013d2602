package carrel.searchapi.web;

import carrel.catalog.search.CatalogSearcher;
import carrel.searchapi.answers.WorkAnswer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The addresses of all works, in parts (sitemaps.org 0.9). Gathered once for each state of the catalog, so that the parts
 * fit together while a search engine fetches one after the other.
 */
final class Sitemap {
    private static final int PART_DEFAULT = 25_000;

    private final CatalogSearcher catalog;
    private final int partSize;
    private volatile @Nullable Gathered gathered;

    private record Gathered(String state, List<String> works) {}

    /** In parts of half as many as sitemaps.org allows. */
    Sitemap(CatalogSearcher catalog) {
        this(catalog, PART_DEFAULT);
    }

    Sitemap(CatalogSearcher catalog, int partSize) {
        this.catalog = catalog;
        this.partSize = partSize;
    }

    /** How many parts there are; at least 1. */
    int parts() throws IOException {
        return Math.max(1, (works().size() + partSize - 1) / partSize);
    }

    /** The paths of a part, from 1; none beyond the last. */
    List<String> part(int number) throws IOException {
        List<String> works = works();
        int from = Math.min(works.size(), Math.max(0, number - 1) * partSize);
        return works.subList(from, Math.min(works.size(), from + partSize));
    }

    private List<String> works() throws IOException {
        String state = catalog.state();
        Gathered now = gathered;
        if (now == null || !now.state.equals(state)) {
            List<String> works = new ArrayList<>();
            catalog.each(work -> works.add(WorkAnswer.address(work.id())));
            now = new Gathered(state, List.copyOf(works));
            gathered = now;
        }
        return now.works;
    }
}
