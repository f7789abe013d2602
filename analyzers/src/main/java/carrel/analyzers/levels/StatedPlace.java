package carrel.analyzers.levels;

import carrel.analyzers.levels.LevelStatement.BookBand;
import carrel.analyzers.levels.LevelStatement.LexileMeasure;
import carrel.analyzers.levels.LevelStatement.ReadingProgram;
import java.util.Optional;
import java.util.OptionalDouble;

/** Where on its own scale a statement puts the reading of a book. */
final class StatedPlace {
    private StatedPlace() {}

    static Optional<ScaleRange> of(LevelStatement statement) {
        return switch (statement) {
            case LevelStatement.ReadingGrade grade -> Optional.of(grades(grade.grades()));
            case LexileMeasure lexile -> lexile(lexile);
            case LevelStatement.Atos atos -> place(ReadingScale.ATOS, atos.level());
            case ReadingProgram program -> program(program);
            case BookBand band -> band(band);
            case LevelStatement.InterestGrade interest -> Optional.empty();
            case LevelStatement.InterestAge interest -> Optional.empty();
            case LevelStatement.ContentRating rating -> Optional.empty();
            case LevelStatement.AudienceNote note -> Optional.empty();
            case LevelStatement.Uncertain guess -> Optional.empty();
        };
    }

    private static ScaleRange grades(LevelRange stated) {
        double low = Math.min(stated.lowest(), ReadingScale.GRADE.highest());
        double high = stated.highest().orElse(ReadingScale.GRADE.highest());
        // Grade 4 is all of its months; 4.5 is one of them.
        double last = high == Math.rint(high) ? high + 0.9 : high;
        return ScaleRange.of(ReadingScale.GRADE, low, Math.max(low, last));
    }

    private static Optional<ScaleRange> lexile(LexileMeasure stated) {
        if (stated.lowest().measure().isPresent() && stated.highest().measure().isPresent()) {
            return Optional.of(ScaleRange.of(
                    ReadingScale.LEXILE,
                    stated.lowest().measure().getAsInt(),
                    stated.highest().measure().getAsInt()));
        }
        // A bare BR lies somewhere below zero; non-prose lies nowhere.
        return stated.lowest().code().equals(Optional.of(Lexile.Code.BR))
                ? Optional.of(ScaleRange.of(ReadingScale.LEXILE, Lexile.LOWEST, -1))
                : Optional.empty();
    }

    private static Optional<ScaleRange> program(ReadingProgram stated) {
        if (stated.level().isEmpty()) {
            return Optional.empty();
        }
        return switch (stated.program()) {
            case ACCELERATED_READER -> place(ReadingScale.ATOS, stated.level().getAsDouble());
            case READING_COUNTS -> place(ReadingScale.GRADE, stated.level().getAsDouble());
            case OTHER -> Optional.empty();
        };
    }

    private static Optional<ScaleRange> band(BookBand stated) {
        return switch (stated.ladder()) {
            case FOUNTAS_PINNELL -> steps(ReadingScale.FOUNTAS_PINNELL, stated);
            case DRA -> steps(ReadingScale.DRA, stated);
            case READING_RECOVERY -> steps(ReadingScale.READING_RECOVERY, stated);
            case TEXT_DIFFICULTY -> Optional.empty();
        };
    }

    private static Optional<ScaleRange> steps(ReadingScale scale, BookBand stated) {
        OptionalDouble low = scale.position(stated.lowest());
        OptionalDouble high = scale.position(stated.highest());
        return low.isEmpty() || high.isEmpty() || low.getAsDouble() > high.getAsDouble()
                ? Optional.empty()
                : Optional.of(ScaleRange.of(scale, low.getAsDouble(), high.getAsDouble()));
    }

    private static Optional<ScaleRange> place(ReadingScale scale, double position) {
        return position < scale.lowest() || position > scale.highest()
                ? Optional.empty()
                : Optional.of(ScaleRange.of(scale, position, position));
    }
}
