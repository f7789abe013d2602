package carrel.searchapi.readalikes.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lists of books that people have put together: a teacher's unit, a librarian's display, an award's short list. */
public final class BookLists {
    public static final BookLists NONE = new BookLists(Map.of());

    private final Map<String, Set<String>> listsByWork = new HashMap<>();
    private final Map<String, Integer> sizes = new HashMap<>();

    /** Lists by their names, each with the ids of its works. */
    public BookLists(Map<String, ? extends Collection<String>> worksByList) {
        Map<String, Set<String>> sets = new HashMap<>();
        worksByList.forEach((list, works) -> sets.put(list, Set.copyOf(works)));
        sets.forEach((list, works) -> {
            sizes.put(list, works.size());
            works.forEach(work -> listsByWork.merge(work, Set.of(list), BookLists::union));
        });
    }

    /** The names of all lists, in order. */
    List<String> names() {
        return sizes.keySet().stream().sorted().toList();
    }

    /** The lists that the work is on. */
    public Set<String> of(String work) {
        return listsByWork.getOrDefault(work, Set.of());
    }

    public boolean isEmpty() {
        return sizes.isEmpty();
    }

    /** What it tells that two works share the list: short lists tell more, 1 / ln(1 + size). */
    double weight(String list) {
        return 1 / Math.log(1.0 + Math.max(1, sizes.getOrDefault(list, 1)));
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> both = new java.util.HashSet<>(one);
        both.addAll(other);
        return both;
    }
}
