package carrel.evaluation.levels;

import carrel.analyzers.reading.Syllables;
import java.util.List;
import java.util.Map;

/**
 * Evens out figures of words that were met seldom: what a word looks like (its length, syllables and ending) says what to
 * expect of it, and the more often it was met, the more its own figure counts.
 */
final class WordPrior {
    /** A word met so often counts half by itself. */
    private static final double EXPECTED_WEIGHT = 4;

    /** More appearances make a word no better an example of its looks. */
    private static final double APPEARANCES_MAX = 30;

    private static final double LAMBDA = 1e-4;

    private static final List<String> ENDINGS = List.of(
            "tion", "sion", "ment", "ness", "ity", "ance", "ence", "ous", "ive", "ible", "able", "ism", "ist", "ate",
            "ize", "ify", "ical", "al", "ary", "ly", "ing", "ed", "er", "est", "s", "y");

    private static final int SHAPES = 5;

    private WordPrior() {}

    /** The figures of a vocabulary; words that were never met get what their looks let expect. */
    static double[] smooth(List<String> vocabulary, Map<String, Double> figures, Map<String, Integer> met) {
        Ridge ridge = new Ridge(SHAPES + ENDINGS.size());
        figures.forEach((word, figure) -> {
            double appearances = Math.min(APPEARANCES_MAX, met.getOrDefault(word, 0));
            ridge.add(looks(word), 1, figure, Math.pow(appearances, 0.7));
        });
        double[] coefficients = ridge.solve(LAMBDA);
        double[] smooth = new double[vocabulary.size()];
        for (int i = 0; i < smooth.length; i++) {
            String word = vocabulary.get(i);
            double expected = expected(coefficients, looks(word));
            double appearances = met.getOrDefault(word, 0);
            double own = figures.getOrDefault(word, expected);
            smooth[i] = (appearances * own + EXPECTED_WEIGHT * expected) / (appearances + EXPECTED_WEIGHT);
        }
        return smooth;
    }

    private static double expected(double[] coefficients, double[] looks) {
        double sum = coefficients[looks.length];
        for (int i = 0; i < looks.length; i++) {
            sum += coefficients[i] * looks[i];
        }
        return sum;
    }

    private static double[] looks(String word) {
        double[] looks = new double[SHAPES + ENDINGS.size()];
        int syllables = Syllables.in(word);
        looks[0] = word.length() / 4.0;
        looks[1] = syllables / 1.5;
        looks[2] = word.length() * word.length() / 64.0;
        looks[3] = syllables >= 3 ? 1 : 0;
        looks[4] = syllables >= 4 ? 1 : 0;
        for (int i = 0; i < ENDINGS.size(); i++) {
            if (word.endsWith(ENDINGS.get(i)) && word.length() > ENDINGS.get(i).length() + 2) {
                looks[SHAPES + i] = 1;
                break;
            }
        }
        return looks;
    }
}
