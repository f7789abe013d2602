package carrel.searchapi.readalikes.model;

import carrel.searchapi.readalikes.model.Traits.SeriesPlace;
import java.util.List;
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

    /** The kin of works among all these, in the values that each has, in their order, by its place among them. */
    Kinship(List<Traits> works, IntFunction<int[]> values) {
        this.byAuthor = new Kin(works, Traits::author, values);
        this.bySeries = new Kin(works, work -> work.series().map(SeriesPlace::series), values);
    }

    /**
     * The work's values, and those of its kin.
     *
     * @param own in their order
     * @param counted what the work had as it was among all these, so that it is not kin to itself; nothing for one that was
     *     not
     * @param worth what each value weighs; one that weighs nothing is left out
     */
    SparseVector of(Traits work, int[] own, Optional<int[]> counted, double[] worth) {
        Kin.Others author = byAuthor.others(work, counted.isPresent());
        Kin.Others series = bySeries.others(work, counted.isPresent());
        int[] values = new int[own.length + author.size() + series.size()];
        float[] weights = new float[values.length];
        int[] itsOwn = counted.orElse(NONE);
        int size = 0;
        int place = 0;
        int itsPlace = 0;
        while (true) {
            int next = Math.min(next(own, place), Math.min(author.next(), series.next()));
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
            weight += author.take(next, itself, OF_AUTHOR);
            weight += series.take(next, itself, OF_SERIES);
            if (weight * worth[next] > 0) {
                values[size] = next;
                weights[size++] = (float) (weight * worth[next]);
            }
        }
    }

    private static int next(int[] values, int place) {
        return place < values.length ? values[place] : Kin.Others.END;
    }

    /** How many works of the catalogue are by the work's author, at least 1: itself. */
    int authorWorks(Traits work) {
        return Math.max(1, byAuthor.works(work));
    }

    /** How many works of the catalogue are in the work's series; 0 when it is in none. */
    int seriesWorks(Traits work) {
        return bySeries.works(work);
    }
}
