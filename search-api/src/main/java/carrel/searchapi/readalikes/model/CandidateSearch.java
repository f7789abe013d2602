package carrel.searchapi.readalikes.model;

import carrel.catalog.lucene.LikenessIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * The first, coarse stage: works that share traits with a seed (its own or its kin's, rare ones first), are on book-lists
 * with it, are of its time, or stand at its number in the stacks. So a work with a bare record is proposed too, and
 * proposes.
 */
public final class CandidateSearch {
    /** How many works the second stage looks at. */
    public static final int CANDIDATES = 500;

    private static final double OF_YEAR = 0.15;
    private static final double OF_LISTS = 0.5;
    private static final double OF_LABEL = 0.1;

    /** A work is found by years in spans of so many, and by so many spans to either side. */
    private static final int YEARS_TOGETHER = 4;

    private static final int SPANS_AWAY = 4;
    /** With each so many years the years tell less, by 1/e. */
    private static final double YEARS = 8;

    /** Has every work a little, so that there is always something to look at. */
    private static final String ANY = "any";

    private static final double OF_ANY = 0.001;

    private final LikenessIndex index;

    /** Prepares for all works of the catalogue. */
    public CandidateSearch(CatalogProfile catalog) {
        try {
            LikenessIndex.Builder builder = new LikenessIndex.Builder();
            for (WorkProfile work : catalog.works()) {
                builder.add(found(work));
            }
            this.index = builder.index();
        } catch (IOException broken) {
            throw new UncheckedIOException("an index in memory cannot be written", broken);
        }
    }

    /**
     * The likeliest works, at most so many, the likeliest first, as their numbers in the catalogue's order.
     *
     * @param allowed which works may be found, by number
     */
    public List<Integer> near(WorkProfile seed, IntPredicate allowed, int most) {
        try {
            return index.likest(sought(seed), allowed, most);
        } catch (IOException broken) {
            throw new UncheckedIOException("an index in memory cannot be read", broken);
        }
    }

    private static Map<String, Double> found(WorkProfile work) {
        Map<String, Double> features = shared(work);
        features.put(ANY, 1.0);
        work.traits().year().ifPresent(year -> features.put(span(year / YEARS_TOGETHER), 1.0));
        return features;
    }

    private static Map<String, Double> sought(WorkProfile seed) {
        Map<String, Double> features = shared(seed);
        features.replaceAll((feature, weight) -> switch (feature.charAt(0)) {
            case 'l' -> weight * OF_LISTS;
            case 'c' -> weight * OF_LABEL;
            default -> weight;
        });
        features.put(ANY, OF_ANY);
        seed.traits().year().ifPresent(year -> {
            for (int away = -SPANS_AWAY; away <= SPANS_AWAY; away++) {
                features.put(
                        span(year / YEARS_TOGETHER + away),
                        OF_YEAR * Math.exp(-Math.abs(away) * YEARS_TOGETHER / YEARS));
            }
        });
        return features;
    }

    /** What must be the same: traits and lists as parts of vectors of length 1, and the number in the stacks. */
    private static Map<String, Double> shared(WorkProfile work) {
        Map<String, Double> features = new HashMap<>();
        work.everything.each((dimension, weight) -> features.put("t" + dimension, weight / work.everything.length()));
        work.lists.each((dimension, weight) -> features.put("l" + dimension, weight / work.lists.length()));
        work.traits().label().ifPresent(label -> features.put("c" + label, 1.0));
        return features;
    }

    private static String span(int years) {
        return "y" + years;
    }
}
