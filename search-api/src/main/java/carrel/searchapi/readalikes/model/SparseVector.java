package carrel.searchapi.readalikes.model;

import java.util.Arrays;

/** Few weights among many that are zero. Dimensions are numbers from 0; weights are above zero. */
final class SparseVector {
    static final SparseVector NONE = new SparseVector(new int[0], new float[0], 0, 0);

    private final int[] dimensions;
    private final float[] weights;

    private final int from;
    private final int to;
    private final double length;

    private SparseVector(int[] dimensions, float[] weights, int from, int to) {
        this.dimensions = dimensions;
        this.weights = weights;
        this.from = from;
        this.to = to;
        double squares = 0;
        for (int i = from; i < to; i++) {
            squares += (double) weights[i] * weights[i];
        }
        this.length = Math.sqrt(squares);
    }

    /** The first so many of these weights, each in the dimension at its place; dimensions are in their order. */
    static SparseVector of(int[] dimensions, float[] weights, int size) {
        return size == 0 ? NONE : new SparseVector(dimensions, weights, 0, size);
    }

    /** What those of the dimensions weigh that weigh anything; dimensions are in their order. */
    static SparseVector of(int[] dimensions, double[] worth) {
        int[] weighing = new int[dimensions.length];
        float[] weights = new float[dimensions.length];
        int size = 0;
        for (int dimension : dimensions) {
            if (worth[dimension] > 0) {
                weighing[size] = dimension;
                weights[size++] = (float) worth[dimension];
            }
        }
        return of(weighing, weights, size);
    }

    /** Its part in the dimensions from the first up to, but without, the second; takes no room of its own. */
    SparseVector within(int first, int end) {
        int begin = place(first);
        int behind = place(end);
        return begin == behind ? NONE : new SparseVector(dimensions, weights, begin, behind);
    }

    private int place(int dimension) {
        int at = Arrays.binarySearch(dimensions, from, to, dimension);
        return at < 0 ? -at - 1 : at;
    }

    boolean isEmpty() {
        return from == to;
    }

    /** From 0, nothing shared, to 1, the same in every part. */
    double cosine(SparseVector other) {
        return isEmpty() || other.isEmpty() ? 0 : product(other) / (length * other.length);
    }

    double product(SparseVector other) {
        double sum = 0;
        for (int i = from, j = other.from; i < to && j < other.to; ) {
            int order = Integer.compare(dimensions[i], other.dimensions[j]);
            if (order == 0) {
                sum += (double) weights[i] * other.weights[j];
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return sum;
    }

    /** How many dimensions both have, of those that either has: from 0 to 1. */
    double jaccard(SparseVector other) {
        int shared = 0;
        for (int i = from, j = other.from; i < to && j < other.to; ) {
            int order = Integer.compare(dimensions[i], other.dimensions[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        int either = size() + other.size() - shared;
        return either == 0 ? 0 : (double) shared / either;
    }

    /** The largest of what the measure says of the dimensions that both have; 0 when they share none. */
    double most(SparseVector other, double[] measure) {
        double most = 0;
        for (int i = from, j = other.from; i < to && j < other.to; ) {
            int order = Integer.compare(dimensions[i], other.dimensions[j]);
            if (order == 0) {
                most = Math.max(most, measure[dimensions[i]]);
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return most;
    }

    /** Calls for each dimension and its weight. */
    void each(Each each) {
        for (int i = from; i < to; i++) {
            each.is(dimensions[i], weights[i]);
        }
    }

    int size() {
        return to - from;
    }

    double length() {
        return length;
    }

    /** Takes one dimension and its weight. */
    interface Each {
        void is(int dimension, double weight);
    }
}
