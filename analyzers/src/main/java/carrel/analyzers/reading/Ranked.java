package carrel.analyzers.reading;

import java.util.Arrays;

/** Values from the lowest to the highest. */
final class Ranked {
    private final double[] values;

    private Ranked(double[] values) {
        this.values = values;
    }

    static Ranked of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Ranked(sorted);
    }

    /** The mean of a stretch, such as 0.75 to 1 for the highest quarter; 0 without values. */
    double mean(double from, double to) {
        if (values.length == 0) {
            return 0;
        }
        int begin = (int) Math.min(values.length - 1L, Math.round(from * values.length));
        int end = Math.max(begin + 1, (int) Math.round(to * values.length));
        double sum = 0;
        for (int i = begin; i < end; i++) {
            sum += values[i];
        }
        return sum / (end - begin);
    }
}
