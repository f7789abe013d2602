package carrel.analyzers.levels;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * US school grades, both ends included; kindergarten is 0, pre-kindergarten is -1, grade 12 is 12.
 *
 * <p>Printed and read as {@code 4}, {@code K-2}, {@code PK-K} or {@code 9-12}.
 */
public record GradeSpan(int lowest, int highest) {
    /** Pre-kindergarten. */
    public static final int LOWEST = -1;

    /** The last year of high school. */
    public static final int HIGHEST = 12;

    private static final Pattern WRITTEN = Pattern.compile("(PK|K|1[0-2]|[1-9])(?:-(PK|K|1[0-2]|[1-9]))?");

    public GradeSpan {
        if (lowest > highest) {
            throw new IllegalArgumentException("grades run upward, but got " + lowest + " to " + highest);
        }
        if (lowest < LOWEST || highest > HIGHEST) {
            throw new IllegalArgumentException(
                    "grades lie between PK (-1) and 12, but got " + lowest + " to " + highest);
        }
    }

    /** A span of one grade. */
    public static GradeSpan of(int grade) {
        return new GradeSpan(grade, grade);
    }

    /** Reads {@code 4}, {@code K-2} or {@code 9-12} (any case); empty when it is written otherwise. */
    public static Optional<GradeSpan> parse(String written) {
        Matcher grades = WRITTEN.matcher(written.strip().toUpperCase(Locale.ROOT));
        if (!grades.matches()) {
            return Optional.empty();
        }
        int lowest = number(grades.group(1));
        int highest = grades.group(2) == null ? lowest : number(grades.group(2));
        return lowest > highest ? Optional.empty() : Optional.of(new GradeSpan(lowest, highest));
    }

    /** Whether any grade lies in both spans. */
    public boolean overlaps(GradeSpan other) {
        return lowest <= other.highest && other.lowest <= highest;
    }

    @Override
    public String toString() {
        return lowest == highest ? name(lowest) : name(lowest) + "-" + name(highest);
    }

    private static int number(String grade) {
        return switch (grade) {
            case "PK" -> -1;
            case "K" -> 0;
            default -> Integer.parseInt(grade);
        };
    }

    private static String name(int grade) {
        return switch (grade) {
            case -1 -> "PK";
            case 0 -> "K";
            default -> Integer.toString(grade);
        };
    }
}
