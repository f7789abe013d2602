package carrel.analyzers.levels;

import carrel.analyzers.levels.LevelStatement.ReadingProgram;
import carrel.analyzers.levels.LevelStatement.ReadingProgram.Program;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a program says of a book in one line: "4.3, MG, 7 points, quiz 61424". Without words for them, the numbers
 * come in the order of MARC 526: level, points, quiz.
 */
final class ProgramText {
    private static final String NUMBER = "([0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)";

    private static final Pattern POINTS_BEFORE =
            Pattern.compile("\\b(?:pts|points?)\\b\\.?\\s*[:=]?\\s*([0-9]{1,3}(?:\\.[0-9]+)?)(?![0-9])");
    private static final Pattern POINTS_BEHIND = Pattern.compile(NUMBER + "\\s*(?:pts?\\b|points?\\b)");
    private static final Pattern QUIZ = Pattern.compile(
            "\\b(?:quiz|test)(?:\\s*(?:no\\.?|nos\\.?|number|num\\.?|id|#))?\\s*[:.]?\\s*[a-z]?([0-9]{2,7})");

    /** Renaissance's groups with the grades that may explain them: "mg", "middle grades (mg 4-8)". */
    private static final Pattern GROUP = Pattern.compile(
            "\\b(?:([lmu])g\\b\\s?(\\+)?|(lower|middle|upper) grades?(\\s?\\+| plus)?)"
                    + "(?:[ (/,]*[lmu]g\\b\\+?)?(?:[ (/:]*(?:k|[0-9]{1,2})\\s*(?:-|to)\\s*[0-9]{1,2}\\)?|[ (]*[0-9]{1,2} and up\\)?)?");

    private static final Pattern GRADES =
            Pattern.compile("(?<![0-9.a-z])(?:pk|k|[0-9]{1,2})\\s*-\\s*[0-9]{1,2}(?![0-9.])");

    private static final Pattern ANY_NUMBER = Pattern.compile("(?<![0-9.a-z])" + NUMBER + "(?![0-9])");

    /** Highest grade that a program could mean by its level; more is a quiz number or points. */
    private static final double GRADE_MAX = 20;

    /** No book is worth more; what is higher is the number of a quiz. */
    private static final double POINTS_MAX = 200;

    private static final int QUIZ_DIGITS_MIN = 3;

    private final String words;

    private ProgramText(String words) {
        this.words = words;
    }

    /** Expects {@link LevelWords} without the program's name; none when no level stands in them. */
    static List<LevelStatement> read(Program program, String words, LevelSource source) {
        return new ProgramText(words).read(program, source).stream().toList();
    }

    /** "MG" of "Middle grades (MG 4-8)"; empty when Renaissance has no such group. */
    static Optional<String> group(String words) {
        Matcher group = GROUP.matcher(words);
        if (!group.find()) {
            return Optional.empty();
        }
        String letter = group.group(1) == null ? group.group(3).substring(0, 1) : group.group(1);
        boolean plus = group.group(2) != null || group.group(4) != null;
        return Optional.of(letter.toUpperCase(Locale.ROOT) + "G" + (plus ? "+" : ""));
    }

    private Optional<LevelStatement> read(Program program, LevelSource source) {
        Optional<String> quiz = find(QUIZ, words);
        String unquizzed = QUIZ.matcher(words).replaceAll(" ");
        Pattern pattern = POINTS_BEFORE.matcher(unquizzed).find() ? POINTS_BEFORE : POINTS_BEHIND;
        Optional<String> points = find(pattern, unquizzed);
        String unpointed = pattern.matcher(unquizzed).replaceAll(" ");
        Optional<String> interest = group(unpointed).or(() -> GRADES.matcher(unpointed)
                .results()
                .map(MatchResult::group)
                .findFirst()
                .map(grades -> grades.replace(" ", "").toUpperCase(Locale.ROOT)));
        String rest = GRADES.matcher(GROUP.matcher(unpointed).replaceAll(" ")).replaceAll(" ");
        List<String> numbers =
                ANY_NUMBER.matcher(rest).results().map(found -> found.group(1)).toList();
        if (numbers.isEmpty() || Double.parseDouble(numbers.getFirst()) > GRADE_MAX) {
            return Optional.empty();
        }
        List<String> behind = numbers.subList(1, numbers.size());
        return Optional.of(new ReadingProgram(
                program,
                program.label(),
                OptionalDouble.of(Double.parseDouble(numbers.getFirst())),
                number(points.or(
                        () -> behind.stream().filter(ProgramText::mayBePoints).findFirst())),
                interest,
                quiz.or(() -> behind.stream().filter(ProgramText::mayBeQuiz).findFirst()),
                source));
    }

    private static boolean mayBePoints(String number) {
        return Double.parseDouble(number) <= POINTS_MAX && !number.startsWith("00");
    }

    private static boolean mayBeQuiz(String number) {
        return number.length() >= QUIZ_DIGITS_MIN
                && number.chars().allMatch(Character::isDigit)
                && !mayBePoints(number);
    }

    private static OptionalDouble number(Optional<String> digits) {
        return digits.isPresent() ? OptionalDouble.of(Double.parseDouble(digits.get())) : OptionalDouble.empty();
    }

    private static Optional<String> find(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
