package carrel.searchapi.readalikes;

import carrel.searchapi.readalikes.ShelfProfile.Compared;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps a list of suggestions from being one shelf: one book of a series, two of an author, three of a book-list, and a
 * story once, be it as a novel or as a comic.
 */
final class Variety {
    static final int PER_SERIES_MAX = 1;
    static final int PER_AUTHOR_MAX = 2;
    static final int PER_LIST_MAX = 3;

    private final Map<String, Integer> taken = new HashMap<>();
    private final List<ShelfWork> works = new ArrayList<>();
    private final ShelfProfile shelf;
    private final Set<String> seedLists;

    /** For suggestions to seeds on those lists. */
    Variety(ShelfProfile shelf, Set<String> seedLists) {
        this.shelf = shelf;
        this.seedLists = seedLists;
    }

    /** Whether there is room for the work beside those taken before. */
    boolean hasRoom(Compared work) {
        return works.stream().noneMatch(work.work()::retells)
                && below(series(work), PER_SERIES_MAX)
                && below(author(work), PER_AUTHOR_MAX)
                && lists(work).stream().allMatch(list -> below(Optional.of(list), PER_LIST_MAX));
    }

    void take(Compared work) {
        works.add(work.work());
        series(work).ifPresent(this::count);
        author(work).ifPresent(this::count);
        lists(work).forEach(this::count);
    }

    private boolean below(Optional<String> name, int most) {
        return name.map(found -> taken.getOrDefault(found, 0) < most).orElse(true);
    }

    private void count(String name) {
        taken.merge(name, 1, Integer::sum);
    }

    private static Optional<String> series(Compared work) {
        return work.work().traits().series().map(place -> "series " + place.series());
    }

    private static Optional<String> author(Compared work) {
        return work.work().traits().author().map(name -> "author " + name);
    }

    private Set<String> lists(Compared work) {
        return shelf.lists().of(work.work().id()).stream()
                .filter(seedLists::contains)
                .map(list -> "list " + list)
                .collect(Collectors.toSet());
    }
}
