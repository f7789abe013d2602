package carrel.evaluation.levels;

import carrel.analyzers.reading.Trait;
import carrel.evaluation.levels.Example.Copy;
import carrel.evaluation.levels.TrainingText.Source;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What damage does to the traits of a text, which is as hard to read as before.
 *
 * @param change by how much each trait grew
 * @param share of all texts of its source
 */
record Damage(double[] change, double share) {
    private static final Set<Copy> KINDS = EnumSet.of(Copy.MISREAD, Copy.WITHOUT_FULL_STOPS);

    static List<Damage> of(List<Example> examples, StandardTraits standard) {
        Map<TrainingText, Map<Copy, double[]>> means = new LinkedHashMap<>();
        Map<Source, Integer> texts = new EnumMap<>(Source.class);
        for (Example example : examples) {
            Map<Copy, double[]> copies = means.computeIfAbsent(example.text(), text -> {
                texts.merge(text.source(), 1, Integer::sum);
                return new EnumMap<>(Copy.class);
            });
            double[] mean = copies.computeIfAbsent(example.copy(), copy -> new double[Trait.values().length]);
            add(mean, standard.of(example.traits()), example.share());
        }
        List<Damage> damages = new ArrayList<>();
        means.forEach((text, copies) -> KINDS.forEach(kind -> {
            double[] change = new double[Trait.values().length];
            add(change, copies.getOrDefault(kind, change.clone()), 1);
            add(change, copies.getOrDefault(Copy.WHOLE, change.clone()), -1);
            damages.add(new Damage(change, 1.0 / texts.getOrDefault(text.source(), 1)));
        }));
        return damages;
    }

    private static void add(double[] sum, double[] row, double times) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += times * row[i];
        }
    }
}
