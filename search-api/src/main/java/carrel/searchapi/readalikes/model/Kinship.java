package carrel.searchapi.readalikes.model;

import java.util.Optional;
import java.util.function.IntFunction;

/**
 * What a work's kin have: the other works of its author and of its series. It speaks for a work whose own record says
 * little: what a work has itself counts 1, what the other works of its series have on average 1, of its author 0.5. What
 * works have are numbers from 0.
 */
final class Kinship {
    static final double OF_AUTHOR = 0.5;
    static final double OF_SERIES = 1.0;

    private static final int[] NONE = {};

    private final Kin byAuthor;
    private final Kin bySeries;

    /** The kin of works in these groups, in the values that each has, in their order, by its place among them. */
    Kinship(Groups authors, Groups series, IntFunction<int[]> values) {
        this.byAuthor = new Kin(authors, values);
        this.bySeries = new Kin(series, values);
    }

    /**
     * A work's values, and those of its kin.
     *
     * @param author the group of its author's works
     * @param series that of its series' works
     * @param own in their order
     * @param counted what the work had as it was among all these, so that it is not kin to itself; nothing for one that was
     *     not
     * @param worth what each value weighs; one that weighs nothing is left out
     */
    SparseVector of(int author, int series, int[] own, Optional<int[]> counted, double[] worth) {
        Kin.Others ofAuthor = byAuthor.others(author, counted.isPresent());
        Kin.Others ofSeries = bySeries.others(series, counted.isPresent());
        int[] values = new int[own.length + ofAuthor.size() + ofSeries.size()];
        float[] weights = new float[values.length];
        int[] itsOwn = counted.orElse(NONE);
        int size = 0;
        int place = 0;
        int itsPlace = 0;
        while (true) {
            int next = Math.min(next(own, place), Math.min(ofAuthor.next(), ofSeries.next()));
            if (next == Kin.Others.END) {
                return SparseVector.of(values, weights, size);
            }
            double weight = 0;
            if (next(own, place) == next) {
                weight = 1;
                place++;
            }
            while (next(itsOwn, itsPlace) < next) {
                itsPlace++;
            }
            boolean itself = next(itsOwn, itsPlace) == next;
            weight += ofAuthor.take(next, itself, OF_AUTHOR);
            weight += ofSeries.take(next, itself, OF_SERIES);
            if (weight * worth[next] > 0) {
                values[size] = next;
                weights[size++] = (float) (weight * worth[next]);
            }
        }
    }

    private static int next(int[] values, int place) {
        return place < values.length ? values[place] : Kin.Others.END;
    }
}
