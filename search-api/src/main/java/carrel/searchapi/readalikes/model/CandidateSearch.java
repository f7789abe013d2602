package carrel.searchapi.readalikes.model;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
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

    private final int works;
    private final int traits;
    private final int lists;

    /** Numbers in the stacks and spans of years, behind the traits and the lists. */
    private final Map<String, Integer> others = new HashMap<>();

    private final LikenessIndex index;

    /** Prepares for all works of the catalogue. */
    public CandidateSearch(CatalogProfile catalog) {
        this.traits = catalog.dimensions();
        this.lists = catalog.lists();
        this.works = catalog.size();
        for (int number = 0; number < works; number++) {
            others(catalog.traits(number), name -> others.putIfAbsent(name, traits + lists + others.size()));
        }
        this.index = new LikenessIndex(works, traits + lists + others.size(), (number, features) -> {
            WorkProfile work = catalog.work(number);
            shared(work, 1, features);
            others(work.traits(), name -> features.is(others.getOrDefault(name, 0), 1));
        });
    }

    /**
     * The likeliest works, at most so many, the likeliest first, as their numbers in the catalogue's order.
     *
     * @param allowed which works may be found, by number
     */
    public List<Integer> near(WorkProfile seed, IntPredicate allowed, int most) {
        BitSet all = new BitSet(works);
        all.set(0, works);
        return near(seed, all, allowed, most);
    }

    /**
     * The same where it is known beforehand that only some may be allowed.
     *
     * @param eligible their numbers, and perhaps others
     */
    public List<Integer> near(WorkProfile seed, BitSet eligible, IntPredicate allowed, int most) {
        return index.likest(features -> sought(seed, features), eligible, allowed, most);
    }

    private void sought(WorkProfile seed, SparseVector.Each features) {
        shared(seed, OF_LISTS, features);
        seed.traits().label().ifPresent(label -> other(label(label), OF_LABEL, features));
        seed.traits().year().ifPresent(year -> {
            for (int away = -SPANS_AWAY; away <= SPANS_AWAY; away++) {
                other(
                        span(year / YEARS_TOGETHER + away),
                        OF_YEAR * Math.exp(-Math.abs(away) * YEARS_TOGETHER / YEARS),
                        features);
            }
        });
    }

    /** What must be the same: traits and lists, as parts of vectors of length 1. */
    private void shared(WorkProfile work, double ofLists, SparseVector.Each features) {
        work.everything.each((dimension, weight) -> features.is(dimension, weight / work.everything.length()));
        work.lists.each((dimension, weight) -> features.is(traits + dimension, ofLists * weight / work.lists.length()));
    }

    private void other(String name, double weight, SparseVector.Each features) {
        Integer feature = others.get(name);
        if (feature != null) {
            features.is(feature, weight);
        }
    }

    private static void others(Traits work, Consumer<String> each) {
        work.label().ifPresent(label -> each.accept(label(label)));
        work.year().ifPresent(year -> each.accept(span(year / YEARS_TOGETHER)));
    }

    private static String label(String digits) {
        return "c" + digits;
    }

    private static String span(int years) {
        return "y" + years;
    }
}
