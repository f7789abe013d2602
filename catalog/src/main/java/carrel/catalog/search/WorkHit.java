package carrel.catalog.search;

import carrel.catalog.Work;
import java.util.List;
import java.util.Set;

/**
 * A work that answers a request.
 *
 * @param matching ids of the editions that answer, each by itself, the words and all the filters
 * @param highlights where the words stand in the best of those editions
 * @param score how well it answers; only comparable within one page
 */
public record WorkHit(Work work, Set<String> matching, List<Highlight> highlights, double score) {
    public WorkHit {
        matching = Set.copyOf(matching);
        highlights = List.copyOf(highlights);
    }
}
