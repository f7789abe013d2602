package carrel.searchapi.answers;

import carrel.analyzers.levels.LevelRange;
import carrel.analyzers.levels.LevelStatement;
import carrel.analyzers.levels.LevelStatement.AudienceNote;
import carrel.analyzers.levels.LevelStatement.BookBand;
import carrel.analyzers.levels.LevelStatement.ContentRating;
import carrel.analyzers.levels.LevelStatement.InterestAge;
import carrel.analyzers.levels.LevelStatement.InterestGrade;
import carrel.analyzers.levels.LevelStatement.ReadingGrade;
import carrel.analyzers.levels.LevelStatement.ReadingProgram;
import carrel.analyzers.levels.LevelStatement.Uncertain;
import carrel.analyzers.text.Code;
import carrel.searchapi.wording.Saying;

/** Says a record's statement about level: in English as {@link LevelStatement#label} has it. Names of scales stay as they are. */
public final class StatedLevel {
    private StatedLevel() {}

    /** "Lexile 650L", "Interest: grades 4-6". */
    public static Saying of(LevelStatement statement) {
        return switch (statement) {
            case ReadingGrade reading -> Saying.of("stated.reading", grades(reading.grades()));
            case InterestGrade interest -> Saying.of("stated.interest", grades(interest.grades()));
            case InterestAge interest ->
                Saying.of(
                        "stated.interest",
                        said("ages", interest.years(), interest.years().numbers()));
            case ContentRating content -> Saying.of("stated.rating", content.rating());
            case Uncertain uncertain -> Saying.of("stated.perhaps", of(uncertain.guess()));
            case BookBand band -> band(band);
            case ReadingProgram program -> program(program);
            case AudienceNote note ->
                note.audience()
                        .map(audience -> Saying.label("audience", Code.of(audience), audience.label()))
                        .orElse(Saying.asItStands(note.label()));
            case LevelStatement.LexileMeasure lexile -> Saying.asItStands(lexile.label());
            case LevelStatement.Atos atos -> Saying.asItStands(atos.label());
        };
    }

    private static Saying grades(LevelRange grades) {
        return said("grades", grades, grades.gradeNames());
    }

    private static Saying said(String what, LevelRange range, String numbers) {
        String how = range.one() ? ".one" : range.highest().isEmpty() ? ".up" : ".some";
        return Saying.of(what + how, numbers);
    }

    private static Saying band(BookBand band) {
        String steps = band.lowest().equals(band.highest()) ? band.lowest() : band.lowest() + "-" + band.highest();
        return switch (band.ladder()) {
            case FOUNTAS_PINNELL, TEXT_DIFFICULTY -> Saying.of("stated.band." + Code.of(band.ladder()), steps);
            case DRA, READING_RECOVERY -> Saying.asItStands(band.label());
        };
    }

    private static Saying program(ReadingProgram program) {
        StringBuilder name = new StringBuilder(program.name());
        program.level().ifPresent(level -> name.append(' ').append(level));
        program.interest().ifPresent(interest -> name.append(", ").append(interest));
        return program.points().isEmpty()
                ? Saying.asItStands(name.toString())
                : Saying.of("stated.points", name.toString(), program.points().getAsDouble());
    }
}
