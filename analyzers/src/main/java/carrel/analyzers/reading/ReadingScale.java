package carrel.analyzers.reading;

import java.util.List;

/**
 * The trained scale: how much each trait adds to a grade.
 *
 * @param weights one for each trait, in the order of {@link Trait}
 * @param intercept the grade of a passage that is average in every trait
 * @param shortness what a short passage seems too easy by: this many grades times how much smaller it is, see {@link #grade}
 * @param spread how far off it may be
 */
public record ReadingScale(List<Weight> weights, double intercept, double shortness, Spread spread) {
    /** Beyond this many standard deviations a trait says nothing more: such a passage is odd rather than hard. */
    private static final double DEVIATIONS_MAX = 3;

    /** A passage of this length shows all that a passage can. */
    public static final int WORDS_FULL = 150;

    public ReadingScale {
        weights = List.copyOf(weights);
        if (weights.size() != Trait.values().length) {
            throw new IllegalArgumentException(
                    "a scale weighs " + Trait.values().length + " traits, but this one " + weights.size());
        }
    }

    /**
     * What one trait adds.
     *
     * @param mean in training text
     * @param deviation the standard deviation in training text
     * @param grades what one standard deviation adds to the grade
     */
    public record Weight(double mean, double deviation, double grades) {}

    /**
     * Half of the 80 % range, in grades: {@code sqrt(ofText² + ofWords² / words)}.
     *
     * @param ofText what no length of text takes away
     * @param ofWords what gets smaller as a text gets longer
     */
    public record Spread(double ofText, double ofWords) {
        /** For a text of so many words. */
        public double halfWidth(int words) {
            return Math.sqrt(ofText * ofText + ofWords * ofWords / words);
        }
    }

    /**
     * The grade of a passage.
     *
     * @param measured its traits, in the order of {@link Trait}
     * @param words its length
     */
    public double grade(double[] measured, int words) {
        double grade = intercept + shortness * missing(words);
        for (int i = 0; i < measured.length; i++) {
            Weight weight = weights.get(i);
            grade += weight.grades() * deviations(measured[i], weight.mean(), weight.deviation());
        }
        return grade;
    }

    /** How much is missing to a passage of full length: 0 to a hundredth and more for a very short one. */
    public static double missing(int words) {
        return Math.max(0, 1.0 / Math.max(1, words) - 1.0 / WORDS_FULL);
    }

    /** How many standard deviations a trait lies off its mean, within the limit. */
    public static double deviations(double measured, double mean, double deviation) {
        double off = (measured - mean) / deviation;
        return Math.max(-DEVIATIONS_MAX, Math.min(DEVIATIONS_MAX, off));
    }
}
