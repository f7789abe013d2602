package carrel.searchapi.answers;

import carrel.analyzers.levels.FormulaGrade;
import carrel.analyzers.levels.Readability;
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
        List<String> reasons,
        List<FormulaGrade> formulas,
        Optional<String> refused) {
    private static final String UNIT = "US grade";

    public LevelAnswer {
        reasons = List.copyOf(reasons);
        formulas = List.copyOf(formulas);
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
                        level.reasons(),
                        FormulaGrade.of(text),
                        Optional.empty());
            case Readability.Refused refused ->
                new LevelAnswer(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        UNIT,
                        List.of(),
                        List.of(),
                        Optional.of(refused.why()));
        };
    }
}
