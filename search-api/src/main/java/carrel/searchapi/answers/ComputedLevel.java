package carrel.searchapi.answers;

import carrel.analyzers.levels.Clue;
import carrel.analyzers.levels.Readability;
import carrel.searchapi.wording.Saying;
import java.util.List;

/**
 * How hard the text is to read, as Carrel worked it out: beside what records state, never instead of it.
 *
 * @param low four in five readers' judgements should lie between this and {@code high}
 * @param mid the likeliest grade
 * @param unit always {@value #UNIT}
 * @param reasons what in the text speaks for it
 */
public record ComputedLevel(double low, double mid, double high, String unit, List<Saying> reasons) {
    private static final String UNIT = "US grade";

    static ComputedLevel of(Readability.Estimated level) {
        return new ComputedLevel(
                rounded(level.low()), rounded(level.mid()), rounded(level.high()), UNIT, said(level.reasons()));
    }

    /** Sentences of {@link Clue}, to be said in any language; others as they stand. */
    static List<Saying> said(List<String> sentences) {
        return sentences.stream().map(ComputedLevel::said).toList();
    }

    static Saying said(String sentence) {
        return Clue.of(sentence)
                .map(found ->
                        Saying.of("clue." + found.clue().code(), found.values().toArray()))
                .orElse(Saying.asItStands(sentence));
    }

    private static double rounded(double grade) {
        return Math.round(grade * 10) / 10.0;
    }
}
