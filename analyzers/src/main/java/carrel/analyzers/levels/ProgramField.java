package carrel.analyzers.levels;

import carrel.analyzers.levels.LevelStatement.ReadingProgram;
import carrel.analyzers.levels.LevelStatement.ReadingProgram.Program;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads MARC 526, in which a reading program or a scale of levels is named and a level given. */
final class ProgramField {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");
    private static final Pattern QUIZ = Pattern.compile("(?i)(?<![0-9.])([0-9]{2,7})(?![0-9.]*[0-9])");
    private static final Pattern INTEREST_CUE =
            Pattern.compile("(?i)^(?:interest(?: level| grades?)?\\s*:?\\s*)?(?:grades?\\b|gr\\b\\.?)?\\s*");
    /** Renaissance's groups, spelled or in letters: lower, middle (also "plus") and upper grades. */
    private static final Pattern GROUP_OF_GRADES =
            Pattern.compile("(?i)\\b([lmu])(?:g\\b\\+?|(?:ower|iddle|pper) grades\\+?)");

    private ProgramField() {}

    static List<LevelStatement> read(
            String program,
            Optional<String> interest,
            Optional<String> level,
            Optional<String> points,
            List<String> notes) {
        String written = String.join(" ", program, level.orElse("")).strip();
        LevelSource source = new LevelSource("MARC 526", written, Optional.empty());
        Optional<LevelScale> scale = LevelScale.namedIn(LevelWords.of(program));
        if (scale.isPresent() && !scale.get().isProgram()) {
            return scale.get().readFrom(LevelWords.of(level.orElse(program)), source);
        }
        OptionalDouble grade = number(level);
        if (grade.isEmpty() && scale.isEmpty()) {
            return List.of();
        }
        Program kind = scale.map(LevelScale::program).orElse(Program.OTHER);
        String name = kind == Program.OTHER ? program.strip() : kind.label();
        return List.of(new ReadingProgram(
                kind, name, grade, number(points), interest.flatMap(ProgramField::interestCode), quiz(notes), source));
    }

    /** "Grades 5-8." as "5-8", "Middle grades (MG 4-8)" as "MG". */
    static Optional<String> interestCode(String written) {
        Matcher group = GROUP_OF_GRADES.matcher(written);
        if (group.find()) {
            String plus = group.group().endsWith("+") ? "+" : "";
            return Optional.of(group.group(1).toUpperCase(Locale.ROOT) + "G" + plus);
        }
        String code = INTEREST_CUE
                .matcher(written.strip())
                .replaceFirst("")
                .replaceAll("[.,;\\s]+$", "")
                .toUpperCase(Locale.ROOT);
        return code.isEmpty() ? Optional.empty() : Optional.of(code);
    }

    private static Optional<String> quiz(List<String> notes) {
        return notes.stream()
                .flatMap(note -> QUIZ.matcher(note).results())
                .map(quiz -> quiz.group(1))
                .findFirst();
    }

    private static OptionalDouble number(Optional<String> written) {
        Matcher number = NUMBER.matcher(written.orElse(""));
        return number.find() ? OptionalDouble.of(Double.parseDouble(number.group())) : OptionalDouble.empty();
    }
}
