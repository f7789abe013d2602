package carrel.searchapi.readalikes.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Where every work lies in the space of lists, also those that are on none: near their author's and series' other works,
 * and near where works with their traits lie. So a hundred lists tell something of ten thousand books.
 */
final class PointsOfWorks {
    private static final double OF_TRAITS = 0.6;
    /** A trait that few listed works have tells less: as if it had this many more, lying nowhere. */
    private static final double TRAIT_DOUBT = 3;

    private static final double[] NOWHERE = new double[0];

    private final ListSpace listed;
    private final Map<String, Mean> byAuthor = new HashMap<>();
    private final Map<String, Mean> bySeries = new HashMap<>();
    private final double[][] byTrait;

    private PointsOfWorks(ListSpace listed, double[][] byTrait) {
        this.listed = listed;
        this.byTrait = byTrait;
    }

    /** The points of works, of which each, by its place among them, has weights in some of the dimensions. */
    static PointsOfWorks of(List<Traits> works, IntFunction<SparseVector> traits, int dimensions, BookLists lists) {
        ListSpace listed = ListSpace.of(works.stream().map(Traits::id).toList(), lists);
        if (listed.isEmpty()) {
            return new PointsOfWorks(listed, new double[0][]);
        }
        double[][] byTrait = new double[dimensions][ListSpace.DIMENSIONS];
        PointsOfWorks points = new PointsOfWorks(listed, byTrait);
        double[] weights = new double[dimensions];
        for (int number = 0; number < works.size(); number++) {
            Traits work = works.get(number);
            double[] point = listed.of(work.id());
            work.author().ifPresent(author -> mean(points.byAuthor, author).add(point));
            work.series()
                    .ifPresent(series -> mean(points.bySeries, series.series()).add(point));
            SparseVector vector = traits.apply(number);
            boolean lies = Vectors.product(point, point) > 0;
            vector.each((dimension, weight) -> {
                Vectors.add(point, weight / vector.length(), byTrait[dimension]);
                weights[dimension] += lies ? weight / vector.length() : 0;
            });
        }
        for (int dimension = 0; dimension < dimensions; dimension++) {
            for (int d = 0; d < ListSpace.DIMENSIONS; d++) {
                byTrait[dimension][d] /= weights[dimension] + TRAIT_DOUBT;
            }
        }
        return points;
    }

    /** The point of a work with those traits; of no length when nothing tells. */
    double[] of(Traits work, SparseVector traits) {
        if (listed.isEmpty()) {
            return NOWHERE;
        }
        double[] own = listed.of(work.id());
        double[] point = own.clone();
        work.author().map(byAuthor::get).ifPresent(mean -> Vectors.add(mean.without(own), Kinship.OF_AUTHOR, point));
        work.series()
                .map(series -> bySeries.get(series.series()))
                .ifPresent(mean -> Vectors.add(mean.without(own), Kinship.OF_SERIES, point));
        double[] expected = new double[ListSpace.DIMENSIONS];
        traits.each((dimension, weight) -> Vectors.add(byTrait[dimension], weight, expected));
        if (Vectors.normalize(expected)) {
            Vectors.add(expected, OF_TRAITS, point);
        }
        return point;
    }

    private static Mean mean(Map<String, Mean> byName, String name) {
        return byName.computeIfAbsent(name, fresh -> new Mean());
    }

    /** The middle of some points, of which one can be left out. */
    private static final class Mean {
        private final double[] sum = new double[ListSpace.DIMENSIONS];
        private int points;

        void add(double[] point) {
            Vectors.add(point, 1, sum);
            points++;
        }

        double[] without(double[] point) {
            double[] mean = sum.clone();
            Vectors.add(point, -1, mean);
            for (int d = 0; d < mean.length; d++) {
                mean[d] /= Math.max(1, points - 1);
            }
            return mean;
        }
    }
}
