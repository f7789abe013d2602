package carrel.evaluation.levels;

import carrel.analyzers.reading.ReadingScale;
import carrel.analyzers.reading.Trait;
import carrel.evaluation.levels.Example.Copy;
import java.util.Arrays;
import java.util.List;

/** Traits in standard deviations from their means in whole texts. */
final class StandardTraits {
    /** A trait that all texts share has no deviation to divide by. */
    private static final double DEVIATION_MIN = 1e-6;

    private final double[] means = new double[Trait.values().length];
    private final double[] deviations = new double[Trait.values().length];

    static StandardTraits of(List<Example> examples) {
        StandardTraits standard = new StandardTraits();
        List<Example> whole = examples.stream()
                .filter(example -> example.copy() == Copy.WHOLE)
                .toList();
        for (int i = 0; i < standard.means.length; i++) {
            int column = i;
            double[] values = whole.stream()
                    .mapToDouble(example -> example.traits()[column])
                    .toArray();
            double mean = Agreement.mean(values);
            double variance = Agreement.mean(Arrays.stream(values)
                    .map(value -> (value - mean) * (value - mean))
                    .toArray());
            standard.means[i] = mean;
            standard.deviations[i] = Math.sqrt(variance) + DEVIATION_MIN;
        }
        return standard;
    }

    double[] of(double[] traits) {
        double[] row = new double[traits.length];
        for (int i = 0; i < row.length; i++) {
            row[i] = ReadingScale.deviations(traits[i], means[i], deviations[i]);
        }
        return row;
    }

    double mean(int trait) {
        return means[trait];
    }

    double deviation(int trait) {
        return deviations[trait];
    }
}
