package carrel.searchapi.answers;

import carrel.analyzers.levels.FormulaGrade;
import carrel.analyzers.levels.Readability;
import carrel.searchapi.uploads.DocumentReader;
import carrel.searchapi.wording.Saying;
import java.util.List;
import java.util.Optional;

/**
 * How hard a text is to read.
 *
 * @param low four in five readers' judgements should lie between this and {@code high}; absent with a refusal, as are
 *     {@code mid} and {@code high}
 * @param unit what the numbers count
 * @param reasons sentences for a teacher
 * @param formulas what published formulas say, for comparison
 * @param refused why there is no level
 */
public record LevelAnswer(
        Optional<Double> low,
        Optional<Double> mid,
        Optional<Double> high,
        String unit,
        List<Saying> reasons,
        List<FormulaGrade> formulas,
        Optional<Saying> refused) {
    private static final String UNIT = "US grade";

    /** Several hundred pages; more tells no more about a level. */
    private static final int CHARACTERS_MAX = 1 << 20;

    public LevelAnswer {
        reasons = List.copyOf(reasons);
        formulas = List.copyOf(formulas);
    }

    /** Judges what stands in a document, by its beginning. */
    public static LevelAnswer of(DocumentReader.Found found) {
        return switch (found) {
            case DocumentReader.Text(String text) -> of(text.substring(0, Math.min(text.length(), CHARACTERS_MAX)));
            case DocumentReader.Unreadable(String why) -> refused(why);
        };
    }

    /** Judges a text. */
    public static LevelAnswer of(String text) {
        return switch (Readability.of(text)) {
            case Readability.Estimated level ->
                new LevelAnswer(
                        Optional.of(level.low()),
                        Optional.of(level.mid()),
                        Optional.of(level.high()),
                        UNIT,
                        ComputedLevel.said(level.reasons()),
                        FormulaGrade.of(text),
                        Optional.empty());
            case Readability.Refused refused -> refused(refused.why());
        };
    }

    private static LevelAnswer refused(String why) {
        return new LevelAnswer(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                UNIT,
                List.of(),
                List.of(),
                Optional.of(ComputedLevel.said(why)));
    }
}
