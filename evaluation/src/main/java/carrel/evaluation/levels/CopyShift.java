package carrel.evaluation.levels;

import carrel.analyzers.levels.Readability;
import carrel.analyzers.levels.Readability.Estimated;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;

/**
 * By how many grades the levels of texts move when the texts are handed in damaged.
 *
 * @param n texts of which both the whole and the copy got a level
 * @param mean upward is positive; what a kind of damage does to levels by itself
 * @param absolute the mean without signs, which chance alone makes large when little of a text is left
 */
record CopyShift(int n, double mean, double absolute) {
    private static final int SHORT_WORDS = 50;

    /** Shifts by the kind of damage. */
    static Map<String, CopyShift> of(JudgedTexts judged) {
        Random random = new Random(judged.texts().size());
        Map<String, UnaryOperator<String>> kinds = new LinkedHashMap<>();
        kinds.put("first50Words", text -> DamagedCopy.firstWords(text, SHORT_WORDS));
        kinds.put("misread1Percent", text -> DamagedCopy.misread(text, random));
        kinds.put("noFullStops", DamagedCopy::withoutFullStops);
        kinds.put("oneLine", DamagedCopy::onOneLine);
        Map<String, CopyShift> shifts = new LinkedHashMap<>();
        kinds.forEach((name, damage) -> shifts.put(name, of(judged, damage)));
        return shifts;
    }

    private static CopyShift of(JudgedTexts judged, UnaryOperator<String> damage) {
        List<Double> shifts = new ArrayList<>();
        for (int i = 0; i < judged.texts().size(); i++) {
            Estimated whole = judged.levels().get(i);
            level(damage.apply(judged.texts().get(i).text())).ifPresent(copy -> shifts.add(copy.mid() - whole.mid()));
        }
        double[] values = shifts.stream().mapToDouble(shift -> shift).toArray();
        double[] absolute = shifts.stream().mapToDouble(Math::abs).toArray();
        return new CopyShift(values.length, Agreement.mean(values), Agreement.mean(absolute));
    }

    private static Optional<Estimated> level(String text) {
        return Readability.of(text) instanceof Estimated level ? Optional.of(level) : Optional.empty();
    }
}
