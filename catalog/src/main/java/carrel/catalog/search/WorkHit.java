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
 * @param why what the score is made of, most first; empty unless it was asked for
 */
public record WorkHit(Work work, Set<String> matching, List<Highlight> highlights, double score, List<Reason> why) {
    public WorkHit {
        matching = Set.copyOf(matching);
        highlights = List.copyOf(highlights);
        why = List.copyOf(why);
    }

    /** A hit of which nobody asked why. */
    public WorkHit(Work work, Set<String> matching, List<Highlight> highlights, double score) {
        this(work, matching, highlights, score, List.of());
    }

    /** The same with newer news of its copies. */
    public WorkHit withWork(Work newer) {
        return new WorkHit(newer, matching, highlights, score, why);
    }
}
