package carrel.analyzers.levels;

import carrel.analyzers.levels.LevelStatement.ReadingProgram;
import carrel.analyzers.levels.LevelStatement.ReadingProgram.Program;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads MARC 526, in which a reading program or a scale of levels is named and a level given: $a program, $b interest
 * level such as MG or K-2, $c level, $d points, $x and $z notes with the number of a quiz.
 */
final class ProgramField {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:[.,][0-9]+)?|[.,][0-9]+");
    private static final Pattern QUIZ = Pattern.compile("(?i)(?<![0-9.])([0-9]{2,7})(?![0-9.]*[0-9])");
    private static final Pattern INTEREST_CUE =
            Pattern.compile("(?i)^(?:interest(?: level| grades?)?\\s*:?\\s*)?(?:grades?\\b|gr\\b\\.?)?\\s*");

    private ProgramField() {}

    static List<LevelStatement> read(LevelField field) {
        String program = String.join(" ", field.each("a"));
        Optional<String> level = field.first('c');
        String written = String.join(" ", program, level.orElse("")).strip();
        LevelSource source = new LevelSource("MARC 526", written, Optional.empty());
        Optional<LevelScale> scale = LevelScale.namedIn(LevelWords.of(program));
        if (scale.isPresent() && !scale.get().isProgram()) {
            return scale.get().readFrom(LevelWords.of(level.orElse(program)), source);
        }
        if (scale.isPresent() && level.isEmpty()) {
            List<LevelStatement> inName = scale.get().readFrom(LevelWords.of(program), source);
            if (!inName.isEmpty()) {
                return inName;
            }
        }
        OptionalDouble grade = number(level);
        if (grade.isEmpty() && scale.isEmpty()) {
            return List.of();
        }
        Program kind = scale.map(LevelScale::program).orElse(Program.OTHER);
        String name = kind == Program.OTHER ? program.strip() : kind.label();
        return List.of(new ReadingProgram(
                kind,
                name,
                grade,
                number(field.first('d')),
                field.first('b').flatMap(ProgramField::interestCode),
                quiz(field.each("xz")),
                source));
    }

    /** "Grades 5-8." as "5-8", "Middle grades (MG 4-8)" as "MG". */
    private static Optional<String> interestCode(String written) {
        Optional<String> group = ProgramText.group(LevelWords.of(written));
        if (group.isPresent()) {
            return group;
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
        return number.find()
                ? OptionalDouble.of(Double.parseDouble(number.group().replace(',', '.')))
                : OptionalDouble.empty();
    }
}
