package carrel.searchapi.readalikes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keeps a list of suggestions from being one shelf: one book of a series, two of an author. */
final class Variety {
    static final int PER_SERIES_MAX = 1;
    static final int PER_AUTHOR_MAX = 2;

    private final Map<String, Integer> bySeries = new HashMap<>();
    private final Map<String, Integer> byAuthor = new HashMap<>();

    /** Whether there is room for the work beside those taken before; if so, it is taken. */
    boolean take(Traits work) {
        Set<String> series = new HashSet<>(work.series().keySet());
        Optional<String> author = work.author();
        boolean room = series.stream().allMatch(name -> bySeries.getOrDefault(name, 0) < PER_SERIES_MAX)
                && author.map(name -> byAuthor.getOrDefault(name, 0) < PER_AUTHOR_MAX)
                        .orElse(true);
        if (room) {
            series.forEach(name -> bySeries.merge(name, 1, Integer::sum));
            author.ifPresent(name -> byAuthor.merge(name, 1, Integer::sum));
        }
        return room;
    }
}
