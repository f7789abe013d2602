package carrel.searchapi.readalikes.model;

import java.util.Arrays;

/**
 * What the findings of a measure weigh: a weight for "not known", and one for each of the ranges that the edges cut.
 *
 * @param edges ascending; a finding equal to an edge lies above it
 * @param weights two more than edges
 */
public record BinnedMeasure(Measure measure, double[] edges, double[] weights) {
    public BinnedMeasure {
        if (weights.length != edges.length + 2) {
            throw new IllegalArgumentException("the measure " + measure.code() + " has " + edges.length
                    + " edges, which takes " + (edges.length + 2) + " weights, but got " + weights.length);
        }
        for (int i = 1; i < edges.length; i++) {
            if (!(edges[i - 1] < edges[i])) {
                throw new IllegalArgumentException("the edges of " + measure.code() + " must ascend, but "
                        + edges[i - 1] + " comes before " + edges[i]);
            }
        }
        edges = edges.clone();
        weights = weights.clone();
    }

    /** A measure whose findings weigh nothing yet. */
    public static BinnedMeasure of(Measure measure, double[] edges) {
        return new BinnedMeasure(measure, edges, new double[edges.length + 2]);
    }

    /** Which weight is the finding's. */
    public int bin(double finding) {
        if (Double.isNaN(finding)) {
            return 0;
        }
        int at = Arrays.binarySearch(edges, finding);
        return at >= 0 ? at + 2 : -at;
    }

    double weight(double finding) {
        return weights[bin(finding)];
    }
}
