package carrel.searchapi.parameters;

import carrel.analyzers.levels.GradeSpan;
import carrel.analyzers.levels.ReadingScale;
import carrel.analyzers.levels.ScaleRange;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A value of the parameter for grades: "K-2", or "around 4".
 *
 * @param grades that a book is to fit
 * @param around where on the scale of grades it is to read
 */
record GradeChoice(Optional<GradeSpan> grades, Optional<ScaleRange> around) {
    /** Reads it; empty when it is neither. */
    static Optional<GradeChoice> parse(String typed) {
        Optional<GradeSpan> grades = GradeSpan.parse(typed);
        Optional<ScaleRange> around = typed.toLowerCase(Locale.ROOT).startsWith("around ")
                ? ScaleRange.parse(ReadingScale.GRADE, typed)
                : Optional.empty();
        return grades.isEmpty() && around.isEmpty() ? Optional.empty() : Optional.of(new GradeChoice(grades, around));
    }

    /** Each grade that a book is to fit, as the index names it; none for "around". */
    List<String> names() {
        return grades.stream()
                .flatMapToInt(span -> IntStream.rangeClosed(span.lowest(), span.highest()))
                .mapToObj(grade -> GradeSpan.of(grade).toString())
                .toList();
    }
}
