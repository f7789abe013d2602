package carrel.analyzers.levels;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The systems in which teachers say how hard a book is to read. Each puts its steps on a line of numbers, so that ranges
 * can be compared within the system; only a {@link Crosswalk} compares between systems.
 */
public enum ReadingScale {
    /** US grades; 4.5 is the fifth month of grade 4, kindergarten is 0. */
    GRADE("reading", "Reading level", -1, 12.9, 0.5),
    /** Lexile measures; below zero are beginning readers' (BR). */
    LEXILE("lexile", "Lexile", Lexile.LOWEST, Lexile.HIGHEST, 50),
    /** ATOS book levels, which Accelerated Reader uses: US grades with tenths. */
    ATOS("atos", "ATOS", -1, 20, 0.5),
    /** Fountas and Pinnell, guided reading: A is 1, Z is 26, Z+ is 27. */
    FOUNTAS_PINNELL("fp", "Fountas & Pinnell", 1, 27, 1),
    /** Developmental Reading Assessment: A is 0, then 1 to 80. */
    DRA("dra", "DRA", 0, 80, 4),
    /** Reading Recovery: 1 to 30. */
    READING_RECOVERY("rr", "Reading Recovery", 1, 30, 2);

    private final String code;
    private final String label;
    private final double lowest;
    private final double highest;
    private final double around;

    ReadingScale(String code, String label, double lowest, double highest, double around) {
        this.code = code;
        this.label = label;
        this.lowest = lowest;
        this.highest = highest;
        this.around = around;
    }

    /** How addresses and the crosswalk write it. */
    public String code() {
        return code;
    }

    /** What readers call it. */
    public String label() {
        return label;
    }

    /** The scale of that code, if there is one. */
    public static Optional<ReadingScale> ofCode(String code) {
        return Arrays.stream(values()).filter(scale -> scale.code.equals(code)).findFirst();
    }

    /** What one may ask for, in words for a message. */
    public String example() {
        return switch (this) {
            case GRADE -> "4, K-2, 3.5-4.5 or around 4";
            case LEXILE -> "600-800, 650, BR100-200 or around 650";
            case ATOS -> "4.2-5.0, 4 or around 4.5";
            case FOUNTAS_PINNELL -> "J-M, M or around M";
            case DRA -> "16-24, 20 or around 20";
            case READING_RECOVERY -> "14-18, 16 or around 16";
        };
    }

    double lowest() {
        return lowest;
    }

    double highest() {
        return highest;
    }

    /** How far "around" reaches on either side. */
    double around() {
        return around;
    }

    /** Where a step lies on the line; empty when the scale has no such step. */
    OptionalDouble position(String step) {
        String plain = step.strip().toUpperCase(Locale.ROOT);
        OptionalDouble position =
                switch (this) {
                    case GRADE, ATOS -> grade(plain);
                    case LEXILE ->
                        Lexile.parse(plain)
                                .map(Lexile::measure)
                                .filter(measure -> measure.isPresent())
                                .map(measure -> OptionalDouble.of(measure.getAsInt()))
                                .orElse(OptionalDouble.empty());
                    case FOUNTAS_PINNELL -> letter(plain);
                    case DRA -> plain.equals("A") ? OptionalDouble.of(0) : number(plain);
                    case READING_RECOVERY -> number(plain);
                };
        return position.isPresent() && (position.getAsDouble() < lowest || position.getAsDouble() > highest)
                ? OptionalDouble.empty()
                : position;
    }

    /** Whether a step that is written so stands for a whole grade: 4 is all of 4.0 to 4.9. */
    boolean isWholeGrade(String step) {
        return (this == GRADE || this == ATOS) && !step.contains(".");
    }

    /** The step at a place on the line, as the scale writes it. */
    String step(double position) {
        return switch (this) {
            case GRADE, ATOS -> position == -1 ? "PK" : position == 0 ? "K" : plain(position);
            case LEXILE -> Lexile.of((int) Math.round(position)).toString();
            case FOUNTAS_PINNELL -> position > 26 ? "Z+" : Character.toString((char) ('A' + Math.round(position) - 1));
            case DRA -> position < 1 ? "A" : plain(Math.rint(position));
            case READING_RECOVERY -> plain(Math.rint(position));
        };
    }

    private static OptionalDouble grade(String step) {
        return switch (step) {
            case "PK" -> OptionalDouble.of(-1);
            case "K" -> OptionalDouble.of(0);
            default -> number(step);
        };
    }

    private static OptionalDouble letter(String step) {
        if (step.equals("Z+")) {
            return OptionalDouble.of(27);
        }
        return step.matches("[A-Z]") ? OptionalDouble.of(step.charAt(0) - 'A' + 1) : OptionalDouble.empty();
    }

    private static OptionalDouble number(String step) {
        return step.matches("[0-9]{1,3}(?:\\.[0-9])?|\\.[0-9]|-1\\.0|-1")
                ? OptionalDouble.of(Double.parseDouble(step))
                : OptionalDouble.empty();
    }

    private static String plain(double number) {
        return number == Math.rint(number)
                ? Long.toString((long) number)
                : Double.toString(Math.round(number * 10) / 10.0);
    }
}
