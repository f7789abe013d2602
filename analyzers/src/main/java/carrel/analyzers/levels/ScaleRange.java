package carrel.analyzers.levels;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of one scale, both ends included: Lexile 600L to 800L, grades 3.0 to 5.9.
 *
 * @param low on the scale's line of numbers
 * @param high not below {@code low}
 * @param written as readers and addresses write it: "600-800", "around 4"
 */
public record ScaleRange(ReadingScale scale, double low, double high, String written) {
    /** Of a grade written without tenths, the last month. */
    private static final double LAST_MONTH = 0.9;

    private static final Pattern AROUND = Pattern.compile("(?i)(?:around|about|~)\\s*(?:grade\\s*)?(\\S+)");
    private static final Pattern BETWEEN = Pattern.compile("(.*?[^\\s-])\\s*(?:-|–|\\bto\\b)\\s*([^\\s-].*)");

    public ScaleRange {
        if (!(low <= high)) {
            throw new IllegalArgumentException("a level runs upward, but got " + low + " to " + high);
        }
    }

    /** A stretch that the scale's own steps name. */
    static ScaleRange of(ReadingScale scale, double low, double high) {
        String from = scale.step(low);
        String to = scale.step(high);
        return new ScaleRange(scale, low, high, from.equals(to) ? from : from + "-" + to);
    }

    /** Whole grades, from the first month of the lowest to the last of the highest. */
    static ScaleRange of(GradeSpan grades) {
        return new ScaleRange(ReadingScale.GRADE, grades.lowest(), grades.highest() + LAST_MONTH, grades.toString());
    }

    /** Reads "600-800", "M", "K-2" or "around 4"; empty when the scale has no such steps or they run downward. */
    public static Optional<ScaleRange> parse(ReadingScale scale, String typed) {
        String text = typed.strip();
        Matcher around = AROUND.matcher(text);
        if (around.matches()) {
            return parse(scale, around.group(1))
                    .map(middle -> new ScaleRange(
                            scale,
                            middle.low - scale.around(),
                            middle.high + scale.around(),
                            "around " + middle.written));
        }
        OptionalDouble only = scale.position(text);
        if (only.isPresent()) {
            double low = only.getAsDouble();
            double high = scale.isWholeGrade(text) ? low + LAST_MONTH : low;
            return Optional.of(new ScaleRange(scale, low, high, text.toUpperCase(Locale.ROOT)));
        }
        Matcher between = BETWEEN.matcher(text);
        if (!between.matches()) {
            return Optional.empty();
        }
        OptionalDouble low = scale.position(between.group(1));
        OptionalDouble high = scale.position(between.group(2));
        if (low.isEmpty() || high.isEmpty() || low.getAsDouble() > high.getAsDouble()) {
            return Optional.empty();
        }
        double last = scale.isWholeGrade(between.group(2)) ? high.getAsDouble() + LAST_MONTH : high.getAsDouble();
        String written = between.group(1) + "-" + between.group(2);
        return Optional.of(new ScaleRange(scale, low.getAsDouble(), last, written.toUpperCase(Locale.ROOT)));
    }

    /** The range without its first and last quarters. */
    public ScaleRange middleHalf() {
        double quarter = (high - low) / 4;
        return new ScaleRange(scale, low + quarter, high - quarter, written);
    }

    /** Whether some step lies in both; ranges of different scales never meet. */
    public boolean meets(ScaleRange other) {
        return scale == other.scale && low <= other.high && other.low <= high;
    }

    @Override
    public String toString() {
        return written;
    }
}
