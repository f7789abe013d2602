package carrel.analyzers.levels;

import java.util.List;

/**
 * How hard a text is to read, judged by the text alone: a range of US grades with reasons, or a refusal with its reason.
 *
 * <p>It is an estimate and says so by its width; it never replaces what a record states.
 */
public sealed interface Readability {
    /** Below this, chance says more than the text. */
    int WORDS_MIN = 25;

    /** Judges a text of any length; of a long one, passages spread evenly. */
    static Readability of(String text) {
        return TextReadability.of(text);
    }

    /**
     * A range of US grades from 0 to 13; kindergarten is 0, and all that is harder than grade 12 lies below 13.
     *
     * @param low four in five readers' judgements should lie between this and {@code high}
     * @param mid the likeliest grade; below 1 and above 12 it tells an order more than a grade
     * @param reasons what in the text speaks for it, each a sentence for a teacher
     */
    record Estimated(double low, double mid, double high, List<String> reasons) implements Readability {
        public Estimated {
            if (!(low <= mid && mid <= high)) {
                throw new IllegalArgumentException(
                        "an estimate runs upward, but got " + low + ", " + mid + ", " + high);
            }
            reasons = List.copyOf(reasons);
        }

        /** The whole grades in the range. */
        public GradeSpan grades() {
            return new GradeSpan(clamp(Math.floor(low)), clamp(Math.floor(high)));
        }

        private static int clamp(double grade) {
            return (int) Math.max(GradeSpan.LOWEST, Math.min(GradeSpan.HIGHEST, grade));
        }
    }

    /** No estimate, and why: a sentence for a teacher. */
    record Refused(String why) implements Readability {}
}
