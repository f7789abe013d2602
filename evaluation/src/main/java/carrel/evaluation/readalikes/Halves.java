package carrel.evaluation.readalikes;

import carrel.searchapi.readalikes.model.BinnedMeasure;
import carrel.searchapi.readalikes.model.Layer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Whether a model learns what makes books alike, or learns books: trained on half of the books, as seeds and as
 * candidates, and scored on the other half; beside models of that other half, cross-validated. Authors are not split.
 *
 * @param unseenBooks gnDCG@10 where no book was seen in training, seed or candidate
 * @param seenBooks gnDCG@10 among the same books where only the seeds were not seen
 */
record Halves(double unseenBooks, double seenBooks) {
    /** Both directions, averaged over all seeds. */
    static Halves of(Task task, Profiled profiled, Layer layer, int folds, Consumer<String> progress) {
        double unseen = 0;
        double seen = 0;
        int seeds = 0;
        for (int half = 0; half < 2; half++) {
            Task learned = half(task, half);
            Task scored = half(task, 1 - half);
            List<BinnedMeasure> measures = ListwiseTraining.fit(layer, Findings.of(learned, profiled));
            List<Findings> findings = Findings.of(scored, profiled);
            Map<String, List<Book>> rankings = new HashMap<>();
            findings.forEach(one -> rankings.put(one.seed().id(), CrossValidation.ranked(measures, one)));
            Judge judge = new Judge(scored);
            Scores unseenScores = judge.score(seed -> rankings.getOrDefault(seed.id(), List.of()));
            Scores seenScores = judge.score(CrossValidation.of(layer, findings, folds, progress));
            unseen += unseenScores.gndcg10() * unseenScores.seeds();
            seen += seenScores.gndcg10() * seenScores.seeds();
            seeds += unseenScores.seeds();
            progress.accept("half " + (half + 1) + " of 2");
        }
        return new Halves(unseen / seeds, seen / seeds);
    }

    private static Task half(Task task, int which) {
        return task.only(
                task.seeds().stream().filter(book -> half(book) == which).toList(),
                task.candidates().stream().filter(book -> half(book) == which).toList());
    }

    private static int half(Book book) {
        String author = book.traits().author().orElse(book.id());
        return Math.floorMod((author.hashCode() * 0x9E3779B9) >>> 15, 2);
    }
}
