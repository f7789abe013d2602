package carrel.searchapi.readalikes;

import carrel.searchapi.readalikes.ShelfProfile.Compared;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What a librarian has paired with a work that is like the seed is brought nearer to the seed too: who said that two books
 * belong together said something of books like them.
 */
final class KindredPairs {
    /** From this likeness on a work is enough like the seed for its pairs to speak for the seed. */
    private static final double LIKE_ENOUGH = 0.4;

    /** As much as half of what likeness itself counts ({@link Closeness}). */
    private static final double OF_PAIR = 3;

    private final Map<String, Double> nearer = new HashMap<>();

    /** For the seeds and their candidates, which the paired works join when they are allowed. */
    KindredPairs(
            List<Compared> seeds, Map<String, Compared> candidates, ShelfProfile shelf, Predicate<ShelfWork> allowed) {
        for (Compared near : List.copyOf(candidates.values())) {
            List<Compared> paired = shelf.pairedWith(near.work());
            if (paired.isEmpty()) {
                continue;
            }
            List<Compared> pairs =
                    paired.stream().filter(pair -> allowed.test(pair.work())).toList();
            double likeness = seeds.stream()
                    .mapToDouble(seed -> seed.profile().likeness(near.profile()))
                    .max()
                    .orElse(0);
            if (likeness >= LIKE_ENOUGH) {
                for (Compared pair : pairs) {
                    candidates.putIfAbsent(pair.work().id(), pair);
                    nearer.merge(pair.work().id(), OF_PAIR * likeness, Math::max);
                }
            }
        }
    }

    /** How much higher the work scores. */
    double of(Compared work) {
        return nearer.getOrDefault(work.work().id(), 0.0);
    }
}
