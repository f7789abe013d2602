package carrel.searchapi.readalikes;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** How much a shared heading or genre tells: the fewer of the candidates have it, the more. */
final class Rarity {
    private final Map<String, Integer> worksByKey = new HashMap<>();
    private final int works;

    Rarity(List<Traits> candidates, Function<Traits, Collection<String>> keys) {
        works = candidates.size();
        candidates.forEach(candidate -> keys.apply(candidate).forEach(key -> worksByKey.merge(key, 1, Integer::sum)));
    }

    /** From about 0 for what all have to 1 for what one of them has. */
    double of(String key) {
        int having = Math.max(1, worksByKey.getOrDefault(key, 1));
        return Math.log(1 + (double) works / having) / Math.log(1 + Math.max(2.0, works));
    }
}
