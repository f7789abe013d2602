package carrel.catalog.schema;

import carrel.analyzers.levels.Audience;
import carrel.analyzers.levels.GradeSpan;
import carrel.analyzers.levels.LevelStatement;
import carrel.analyzers.levels.Readability;
import carrel.catalog.Resource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The grades that an edition fits, for the grade filter.
 *
 * <p>Interest and reading level often disagree, so neither stands in for the other silently: a stated reading grade
 * decides; only where there is none does the level computed from the text, then the stated interest, then the audience
 * code.
 */
final class Grades {
    private Grades() {}

    /** Each grade of the span by name: "K", "1", "2". */
    static List<String> of(Resource resource) {
        return Stream.of(
                        stated(resource, LevelStatement::readingGrades),
                        resource.computedLevel().map(Readability.Estimated::grades),
                        stated(resource, LevelStatement::interestGrades),
                        resource.audiences().stream()
                                .map(Audience::grades)
                                .flatMap(Optional::stream)
                                .reduce(Grades::both))
                .flatMap(Optional::stream)
                .findFirst()
                .map(Grades::names)
                .orElse(List.of());
    }

    /** What readers call a grade of that name. */
    static String label(String grade) {
        return switch (grade) {
            case "PK" -> "Before kindergarten";
            case "K" -> "Kindergarten";
            default -> "Grade " + grade;
        };
    }

    private static Optional<GradeSpan> stated(Resource resource, Function<LevelStatement, Optional<GradeSpan>> grades) {
        return resource.levels().stream().map(grades).flatMap(Optional::stream).reduce(Grades::both);
    }

    private static GradeSpan both(GradeSpan one, GradeSpan other) {
        return new GradeSpan(Math.min(one.lowest(), other.lowest()), Math.max(one.highest(), other.highest()));
    }

    private static List<String> names(GradeSpan span) {
        return IntStream.rangeClosed(span.lowest(), span.highest())
                .mapToObj(grade -> GradeSpan.of(grade).toString())
                .toList();
    }
}
