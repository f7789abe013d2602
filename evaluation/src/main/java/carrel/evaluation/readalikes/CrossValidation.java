package carrel.evaluation.readalikes;

import carrel.searchapi.readalikes.model.BinnedMeasure;
import carrel.searchapi.readalikes.model.Layer;
import carrel.searchapi.readalikes.model.Measure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Scores seeds by models that were trained on other seeds. */
final class CrossValidation {
    private CrossValidation() {}

    /** The rankings of all seeds, each by a model that has not seen it. */
    static Ranking of(Layer layer, List<Findings> findings, int folds, Consumer<String> progress) {
        Map<String, List<Book>> rankings = new HashMap<>();
        for (int fold = 0; fold < folds; fold++) {
            List<Findings> learned = new ArrayList<>();
            List<Findings> scored = new ArrayList<>();
            for (Findings one : findings) {
                (fold(one.seed(), folds) == fold ? scored : learned).add(one);
            }
            List<BinnedMeasure> measures = ListwiseTraining.fit(layer, learned);
            scored.forEach(one -> rankings.put(one.seed().id(), ranked(measures, one)));
            progress.accept(layer.code() + ": fold " + (fold + 1) + " of " + folds);
        }
        return seed -> rankings.getOrDefault(seed.id(), List.of());
    }

    /** The candidates in the order of their scores. */
    static List<Book> ranked(List<BinnedMeasure> measures, Findings findings) {
        Map<String, Double> scores = new HashMap<>();
        for (int c = 0; c < findings.candidates().size(); c++) {
            double sum = 0;
            for (BinnedMeasure measure : measures) {
                Measure of = measure.measure();
                sum += measure.weights()[measure.bin(findings.of(of)[c])];
            }
            scores.put(findings.candidates().get(c).id(), sum);
        }
        return Ranking.byScore(
                findings.seed(), findings.candidates(), candidate -> scores.getOrDefault(candidate.id(), 0.0));
    }

    private static int fold(Book seed, int folds) {
        return (int) Math.floorMod(Ranking.chance(seed, seed) >>> 16, (long) folds);
    }
}
