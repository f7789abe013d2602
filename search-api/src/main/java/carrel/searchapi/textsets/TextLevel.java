package carrel.searchapi.textsets;

import carrel.analyzers.levels.Audience;
import carrel.analyzers.levels.GradeSpan;
import carrel.analyzers.levels.LevelStatement;
import carrel.analyzers.levels.Readability;
import carrel.analyzers.text.Code;
import carrel.catalog.Resource;
import carrel.searchapi.answers.StatedLevel;
import carrel.searchapi.wording.Saying;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/**
 * The level by which an edition takes its place in a text set, and who says so. A stated reading level comes first, then
 * the level computed from the text, then what is stated about interest, then the audience code, at last a guess; they are
 * never mixed.
 *
 * @param kind which of the five it is
 * @param grades what it says, in US grades
 * @param middle where in these it most likely lies
 * @param label for a teacher: "Reading: grade 4.5"
 * @param source where it comes from: the record's field and words, or that Carrel computed it
 */
record TextLevel(Kind kind, GradeSpan grades, double middle, Saying label, Saying source) {
    /** Wider than this, a level says nothing that helps to choose: "everyone", "children". */
    private static final int WIDTH_MAX = 6;

    /** Who says so. */
    enum Kind {
        STATED_READING,
        COMPUTED,
        STATED_INTEREST,
        AUDIENCE,
        LIKELY;

        String code() {
            return Code.of(this);
        }
    }

    /** The level of an edition; empty when nothing says anything. */
    static Optional<TextLevel> of(Resource edition) {
        return stated(edition, Kind.STATED_READING, LevelStatement::readingGrades)
                .or(() -> edition.computedLevel().map(TextLevel::computed))
                .or(() -> stated(edition, Kind.STATED_INTEREST, LevelStatement::interestGrades))
                .or(() -> audience(edition).filter(TextLevel::tells))
                .or(() -> LikelyGrades.of(edition).map(TextLevel::likely))
                .or(() -> audience(edition));
    }

    /** Whether it is narrow enough to choose by. A computed level is wide because it is honest, yet names a likeliest. */
    boolean tells() {
        return kind == Kind.COMPUTED || grades.highest() - grades.lowest() <= WIDTH_MAX;
    }

    private static Optional<TextLevel> stated(
            Resource edition, Kind kind, Function<LevelStatement, Optional<GradeSpan>> about) {
        return edition.levels().stream()
                .filter(statement -> about.apply(statement).isPresent())
                .map(statement -> stated(kind, about.apply(statement).orElseThrow(), statement))
                .min(Comparator.comparing(level -> level.grades.highest() - level.grades.lowest()));
    }

    private static TextLevel stated(Kind kind, GradeSpan grades, LevelStatement statement) {
        return new TextLevel(
                kind,
                grades,
                middle(grades),
                StatedLevel.of(statement),
                Saying.asItStands(statement.source().toString()));
    }

    private static TextLevel computed(Readability.Estimated level) {
        long likeliest = Math.max(0, (long) Math.floor(level.mid()));
        return new TextLevel(
                Kind.COMPUTED,
                level.grades(),
                level.mid(),
                Saying.of("set.level.computed", Saying.grades(level.grades()), likeliest),
                Saying.of("set.source.computed"));
    }

    private static Optional<TextLevel> audience(Resource edition) {
        return edition.audiences().stream()
                .filter(audience -> audience.grades().isPresent())
                .map(audience -> coded(audience, audience.grades().orElseThrow()))
                .min(Comparator.comparing(level -> level.grades.highest() - level.grades.lowest()));
    }

    private static TextLevel coded(Audience audience, GradeSpan grades) {
        return new TextLevel(
                Kind.AUDIENCE,
                grades,
                middle(grades),
                Saying.of("work.for", Saying.label("audience", Code.of(audience), audience.label())),
                Saying.of("set.source.audience"));
    }

    private static TextLevel likely(LikelyGrades likely) {
        return new TextLevel(
                Kind.LIKELY,
                likely.grades(),
                middle(likely.grades()),
                Saying.of("set.level.likely", Saying.grades(likely.grades())),
                Saying.of("set.source.likely", likely.evidence()));
    }

    private static double middle(GradeSpan grades) {
        return (grades.lowest() + grades.highest()) / 2.0;
    }
}
