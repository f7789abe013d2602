package carrel.evaluation.readalikes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a scoring came to.
 *
 * @param model which model made the rankings, and that it had not seen the seeds
 * @param layers scores by how much the model may know, the richest last
 * @param baselines scores of other ways, by name
 * @param run scores of a finished run, where one was given
 * @param halves how it fares with books that it never saw, where that was asked for
 * @param firstStageRecall how much of the truth the first stage lets through to the second
 */
record Report(
        String model,
        Map<String, Scores> layers,
        Map<String, Scores> baselines,
        Optional<Scores> run,
        Optional<Halves> halves,
        double firstStageRecall) {

    /** The scores with all that was given. */
    Scores best() {
        return layers.values().stream()
                .reduce((before, last) -> last)
                .orElseThrow(() -> new IllegalStateException("a report has at least one layer"));
    }

    /** As one flat object: the scores themselves, then what stands beside them. */
    Map<String, Object> asObject() {
        Map<String, Object> object = new LinkedHashMap<>(numbers(best()));
        object.put("model", model);
        object.put("layers", all(layers));
        object.put("baselines", all(baselines));
        run.ifPresent(scores -> object.put("run", numbers(scores)));
        object.put("firstStageRecall", firstStageRecall);
        halves.ifPresent(scores -> object.put("halves", scores));
        return object;
    }

    private static Map<String, Object> all(Map<String, Scores> scores) {
        Map<String, Object> all = new LinkedHashMap<>();
        scores.forEach((name, score) -> all.put(name, numbers(score)));
        return all;
    }

    private static Map<String, Object> numbers(Scores scores) {
        Map<String, Object> numbers = new LinkedHashMap<>();
        numbers.put("gndcg10", scores.gndcg10());
        numbers.put("grecall10", scores.grecall10());
        numbers.put("map", scores.map());
        numbers.put("coverage", scores.coverage());
        numbers.put("diversity", scores.diversity());
        numbers.put("seeds", scores.seeds());
        numbers.put("emptyLists", scores.emptyLists());
        numbers.put("outOfBand", scores.outOfBand());
        return numbers;
    }
}
