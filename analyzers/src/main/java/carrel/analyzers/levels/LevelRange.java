package carrel.analyzers.levels;

import java.util.OptionalDouble;
import java.util.function.DoubleFunction;

/**
 * From one number to another, both ends included, in grades or in years; without a highest it runs "and up".
 *
 * <p>A single grade has the same number at both ends; 4.5 is the fifth month of grade 4.
 */
public record LevelRange(double lowest, OptionalDouble highest) {
    public LevelRange {
        if (!Double.isFinite(lowest) || (highest.isPresent() && !(highest.getAsDouble() >= lowest))) {
            throw new IllegalArgumentException("a range runs upward, but got " + lowest + " to " + highest);
        }
    }

    public static LevelRange of(double only) {
        return new LevelRange(only, OptionalDouble.of(only));
    }

    public static LevelRange of(double lowest, double highest) {
        return new LevelRange(lowest, OptionalDouble.of(highest));
    }

    /** From here up, as in "grades 9 and up". */
    public static LevelRange from(double lowest) {
        return new LevelRange(lowest, OptionalDouble.empty());
    }

    /** {@code 4-6}, {@code 4.5}, {@code 9 and up}. */
    @Override
    public String toString() {
        return numbers() + (highest.isEmpty() ? " and up" : "");
    }

    /** {@code 4-6}, {@code 4.5}, {@code 9} for what begins there. */
    public String numbers() {
        return spanned(LevelRange::plain);
    }

    /** The same with names of grades: {@code K-3}. */
    public String gradeNames() {
        return spanned(LevelRange::gradeName);
    }

    /** Whether it is one number and no span. */
    public boolean one() {
        return highest.isPresent() && highest.getAsDouble() == lowest;
    }

    /** {@code grade 4.5}, {@code grades K-3}, {@code grades 9 and up}. */
    String asGrades() {
        return (one() ? "grade " : "grades ") + gradeNames() + (highest.isEmpty() ? " and up" : "");
    }

    /** {@code age 5}, {@code ages 4-8}, {@code ages 12 and up}. */
    String asAges() {
        return (one() ? "age " : "ages ") + this;
    }

    /** Whole grades: 4.5 lies in grade 4; what lies outside PK to 12 is cut to it. */
    GradeSpan grades() {
        int low = grade(lowest);
        return new GradeSpan(low, highest.isPresent() ? grade(highest.getAsDouble()) : GradeSpan.HIGHEST);
    }

    /** Years of age as the grades of children who are that old when the school year begins: grade 1 at 6. */
    GradeSpan gradesOfAges() {
        int low = grade(lowest - 5);
        return new GradeSpan(low, highest.isPresent() ? grade(highest.getAsDouble() - 5) : GradeSpan.HIGHEST);
    }

    private String spanned(DoubleFunction<String> named) {
        String low = named.apply(lowest);
        return one() || highest.isEmpty() ? low : low + "-" + named.apply(highest.getAsDouble());
    }

    private static int grade(double number) {
        return (int) Math.max(GradeSpan.LOWEST, Math.min(GradeSpan.HIGHEST, Math.floor(number)));
    }

    private static String gradeName(double grade) {
        return grade == -1 ? "PK" : grade == 0 ? "K" : plain(grade);
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
