package carrel.searchapi.readalikes.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The first, coarse stage: works that share traits with a seed (its own or its kin's, rare ones first), are near it on
 * book-lists, or are of its time. So a work with a bare record is proposed too, and proposes.
 */
public final class CandidateSearch {
    /** How many works the second stage looks at. */
    public static final int CANDIDATES = 500;

    private static final double OF_YEAR = 0.15;
    private static final double OF_LISTS = 0.5;
    private static final double YEARS = 8;

    private final List<WorkProfile> works;
    private final int[][] having;
    private final float[][] weights;

    /** Prepares for all works of the catalogue. */
    public CandidateSearch(CatalogProfile catalog) {
        this.works = catalog.works();
        int dimensions = catalog.rarity().length;
        int[] counts = new int[dimensions];
        works.forEach(work -> work.everything.each((dimension, weight) -> counts[dimension]++));
        this.having = Arrays.stream(counts).mapToObj(int[]::new).toArray(int[][]::new);
        this.weights = Arrays.stream(counts).mapToObj(float[]::new).toArray(float[][]::new);
        Arrays.fill(counts, 0);
        for (int i = 0; i < works.size(); i++) {
            int work = i;
            SparseVector vector = works.get(i).everything;
            vector.each((dimension, weight) -> {
                having[dimension][counts[dimension]] = work;
                weights[dimension][counts[dimension]++] = (float) (weight / vector.length());
            });
        }
    }

    /** The likeliest works, at most so many, the likeliest first; never the seed. */
    public List<WorkProfile> near(WorkProfile seed, Predicate<WorkProfile> allowed, int most) {
        double[] scores = new double[works.size()];
        seed.everything.each((dimension, weight) -> {
            for (int n = 0; n < having[dimension].length; n++) {
                scores[having[dimension][n]] += weight / seed.everything.length() * weights[dimension][n];
            }
        });
        for (int i = 0; i < scores.length; i++) {
            WorkProfile work = works.get(i);
            double apart = Measure.yearsApart(seed, work);
            scores[i] += Double.isNaN(apart) ? 0 : OF_YEAR * Math.exp(-Math.abs(apart) / YEARS);
            scores[i] += OF_LISTS * Vectors.cosine(seed.point, work.point);
        }
        List<Integer> order = new ArrayList<>(IntStream.range(0, scores.length)
                .filter(i -> !works.get(i).traits().id().equals(seed.traits().id()) && allowed.test(works.get(i)))
                .boxed()
                .toList());
        order.sort(Comparator.<Integer>comparingDouble(i -> -scores[i])
                .thenComparing(i -> works.get(i).traits().id()));
        return order.stream().limit(most).map(works::get).toList();
    }
}
