package carrel.evaluation.levels;

import carrel.analyzers.reading.ReadingScale;
import carrel.analyzers.reading.ReadingScale.Spread;
import carrel.analyzers.reading.ReadingScale.Weight;
import carrel.analyzers.reading.Trait;
import carrel.evaluation.levels.TrainingText.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Fits one scale to sources that were graded in different ways: the Readers by anchors, the articles by the differences
 * between versions of one article alone, picture books by their length. What a scanner misread or a full stop that got
 * lost must not change a grade: that is learned too.
 */
final class ScaleFit {
    private static final double LAMBDA = 0.05;

    private static final int READERS = 7;

    /** They alone are graded from the first year to the last, so together they count as much as three other sources. */
    private static final double READERS_WEIGHT = 3;

    /** How much a source counts in which each damaged copy is to get the grade of its whole text. */
    private static final double DAMAGE_WEIGHT = 0.5;

    private static final Spread NOT_MEASURED = new Spread(0, 0);

    private ScaleFit() {}

    /** The scale that fits examples best; {@link HeldOutTexts} measures the rest on texts held out. */
    static ReadingScale of(List<Example> examples) {
        StandardTraits standard = StandardTraits.of(examples);
        Map<Object, Double> totals = new HashMap<>();
        examples.forEach(example -> totals.merge(balanced(example.text()), example.weight(), Double::sum));
        Map<String, double[]> articles = articles(examples, standard);
        int columns = Trait.values().length;
        Ridge ridge = new Ridge(columns);
        for (Example example : examples) {
            TrainingText text = example.text();
            double[] row = standard.of(example.traits());
            double share = example.weight() / totals.getOrDefault(balanced(text), 1.0);
            double weight = share * (text.source() == Source.READERS ? READERS_WEIGHT / READERS : 1);
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
        Damage.of(examples, standard)
                .forEach(damage -> ridge.add(damage.change(), 0, 0, DAMAGE_WEIGHT * damage.share()));
        return scale(ridge.solve(LAMBDA), standard);
    }

    /** Each Reader counts as much as another one. */
    private static Object balanced(TrainingText text) {
        return text.source() == Source.READERS ? text.level() : text.source();
    }

    /** The mean traits of each article's versions, and behind them its mean grade. */
    private static Map<String, double[]> articles(List<Example> examples, StandardTraits standard) {
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

    private static ReadingScale scale(double[] coefficients, StandardTraits standard) {
        List<Weight> weights = new ArrayList<>();
        for (int i = 0; i < Trait.values().length; i++) {
            weights.add(new Weight(standard.mean(i), standard.deviation(i), coefficients[i]));
        }
        return new ReadingScale(weights, coefficients[coefficients.length - 1], 0, NOT_MEASURED);
    }
}
