package carrel.evaluation.levels;

import carrel.analyzers.reading.ReadingScale;
import carrel.analyzers.reading.ReadingScale.Spread;
import carrel.analyzers.reading.ReadingScale.Weight;
import carrel.analyzers.reading.Trait;
import carrel.evaluation.levels.Example.Copy;
import carrel.evaluation.levels.TrainingText.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Fits one scale to sources that were graded in different ways: the Readers by anchors, the articles by the differences
 * between versions of one article alone, picture books by their length.
 */
final class ScaleFit {
    private static final double LAMBDA = 0.3;

    private static final int READERS = 7;
    private static final Spread NOT_MEASURED = new Spread(0, 0);

    /** A trait that all texts share has no deviation to divide by. */
    private static final double DEVIATION_MIN = 1e-6;

    private ScaleFit() {}

    /** The scale that fits examples best; {@link HeldOutTexts} measures the rest on texts held out. */
    static ReadingScale of(List<Example> examples) {
        Standard standard = Standard.of(examples);
        Map<Object, Double> totals = new HashMap<>();
        examples.forEach(example -> totals.merge(balanced(example.text()), example.weight(), Double::sum));
        Map<String, double[]> articles = articles(examples, standard);
        int columns = Trait.values().length;
        Ridge ridge = new Ridge(columns);
        for (Example example : examples) {
            TrainingText text = example.text();
            double[] row = standard.of(example.traits());
            double share = example.weight() / totals.getOrDefault(balanced(text), 1.0);
            double weight = share / (text.source() == Source.READERS ? READERS : 1);
            if (text.source() == Source.ARTICLES) {
                double[] article = articles.getOrDefault(text.group(), row);
                for (int i = 0; i < columns; i++) {
                    row[i] -= article[i];
                }
                ridge.add(row, 0, text.grade() - article[columns], weight);
            } else {
                ridge.add(row, 1, text.grade(), weight);
            }
        }
        return scale(ridge.solve(LAMBDA), standard);
    }

    /** Each Reader counts as much as another one, and all of them together as much as each other source. */
    private static Object balanced(TrainingText text) {
        return text.source() == Source.READERS ? text.level() : text.source();
    }

    /** The mean traits of each article's versions, and behind them its mean grade. */
    private static Map<String, double[]> articles(List<Example> examples, Standard standard) {
        Map<String, double[]> sums = new HashMap<>();
        Map<String, Double> weights = new HashMap<>();
        for (Example example : examples) {
            if (example.text().source() == Source.ARTICLES) {
                double[] row = standard.of(example.traits());
                double[] sum = sums.computeIfAbsent(example.text().group(), article -> new double[row.length + 1]);
                for (int i = 0; i < row.length; i++) {
                    sum[i] += example.weight() * row[i];
                }
                sum[row.length] += example.weight() * example.text().grade();
                weights.merge(example.text().group(), example.weight(), Double::sum);
            }
        }
        sums.forEach((article, sum) -> {
            for (int i = 0; i < sum.length; i++) {
                sum[i] /= weights.getOrDefault(article, 1.0);
            }
        });
        return sums;
    }

    private static ReadingScale scale(double[] coefficients, Standard standard) {
        List<Weight> weights = new ArrayList<>();
        for (int i = 0; i < standard.means.length; i++) {
            weights.add(new Weight(standard.means[i], standard.deviations[i], coefficients[i]));
        }
        return new ReadingScale(weights, coefficients[coefficients.length - 1], 0, NOT_MEASURED);
    }

    /** Traits in standard deviations from their means. */
    private static final class Standard {
        private final double[] means = new double[Trait.values().length];
        private final double[] deviations = new double[Trait.values().length];

        static Standard of(List<Example> examples) {
            Standard standard = new Standard();
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
    }
}
