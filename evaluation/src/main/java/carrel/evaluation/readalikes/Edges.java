package carrel.evaluation.readalikes;

import carrel.searchapi.readalikes.model.BinnedMeasure;
import carrel.searchapi.readalikes.model.Measure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Cuts what a measure finds into ranges: one for each code, or so that the highest findings are told apart finely. */
final class Edges {
    private static final double[] SHARES = {.02, .05, .1, .2, .3, .4, .5, .6, .7, .8, .9, .95, .98, .99, .995};
    /** Above this share of zeros, zero is a finding of its own. */
    private static final double ZEROS_MANY = 0.05;

    private static final MathContext DIGITS = new MathContext(4);

    private Edges() {}

    static BinnedMeasure of(Measure measure, List<Findings> examples) {
        int size = examples.stream()
                .mapToInt(example -> example.of(measure).length)
                .sum();
        float[] all = new float[size];
        int known = 0;
        for (Findings example : examples) {
            for (float finding : example.of(measure)) {
                if (!Float.isNaN(finding)) {
                    all[known++] = finding;
                }
            }
        }
        float[] sorted = Arrays.copyOf(all, known);
        Arrays.sort(sorted);
        SortedSet<Double> edges = measure.coded() ? betweenCodes(sorted) : atShares(sorted);
        return BinnedMeasure.of(
                measure, edges.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static SortedSet<Double> betweenCodes(float[] sorted) {
        TreeSet<Double> edges = new TreeSet<>();
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] > sorted[i - 1]) {
                edges.add(sorted[i] - 0.5);
            }
        }
        return edges;
    }

    private static SortedSet<Double> atShares(float[] sorted) {
        int zeros = 0;
        for (float finding : sorted) {
            zeros += finding == 0 ? 1 : 0;
        }
        TreeSet<Double> edges = new TreeSet<>();
        boolean apart = sorted.length > 0 && sorted[0] == 0 && zeros > ZEROS_MANY * sorted.length;
        int from = apart ? zeros : 0;
        if (from == sorted.length) {
            return edges;
        }
        if (apart) {
            edges.add(rounded(sorted[from] / 2));
        }
        for (double share : SHARES) {
            edges.add(rounded(sorted[from + (int) (share * (sorted.length - 1 - from))]));
        }
        return edges;
    }

    private static double rounded(double edge) {
        return new BigDecimal(edge).round(DIGITS).doubleValue();
    }
}
