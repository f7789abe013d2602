package carrel.searchapi.textsets;

import carrel.catalog.Resource;
import carrel.catalog.Work;
import carrel.catalog.search.SearchPage;
import carrel.catalog.search.WorkHit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What one search found in all languages and at all grades of a set. A filter takes works away and leaves the order of the
 * others, so that most bands need no search of their own.
 */
final class Pool {
    private final SearchPage page;

    Pool(SearchPage page) {
        this.page = page;
    }

    /**
     * The best works with an edition that passes, as a search with that filter has them; empty when there may be others
     * further down than this pool reaches.
     */
    Optional<List<WorkHit>> first(int most, Predicate<Resource> passes) {
        List<WorkHit> passing = page.hits().stream()
                .map(hit -> narrowed(hit, passes))
                .filter(hit -> !hit.matching().isEmpty())
                .limit(most)
                .toList();
        boolean whole = page.total() <= page.hits().size();
        return whole || passing.size() == most ? Optional.of(passing) : Optional.empty();
    }

    private static WorkHit narrowed(WorkHit hit, Predicate<Resource> passes) {
        Work work = hit.work();
        Set<String> matching = work.editions(edition -> hit.matching().contains(edition.id())).stream()
                .filter(passes)
                .map(Resource::id)
                .collect(Collectors.toSet());
        return new WorkHit(work, matching, hit.highlights(), hit.score());
    }
}
