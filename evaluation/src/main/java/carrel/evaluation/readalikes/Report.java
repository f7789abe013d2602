package carrel.evaluation.readalikes;

import carrel.searchapi.readalikes.model.CandidateSearch;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
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

    /** As a table for people. */
    void print(PrintWriter out) {
        out.printf(Locale.ROOT, "%d seeds, model %s%n", best().seeds(), model);
        out.printf("%-28s %8s %9s %7s %8s %9s%n", "", "gnDCG@10", "gRecall10", "MAP", "coverage", "diversity");
        baselines.forEach((name, scores) -> row(out, name, scores));
        run.ifPresent(scores -> row(out, "the run given", scores));
        layers.forEach((layer, scores) -> row(out, "Carrel, " + layer, scores));
        halves.ifPresent(scores -> out.printf(
                Locale.ROOT,
                "Half of the books: gnDCG@10 %.4f never seen, %.4f with only the seeds unseen%n",
                scores.unseenBooks(),
                scores.seenBooks()));
        out.printf(
                Locale.ROOT,
                "The first stage lets %.1f %% through in %d candidates%n",
                100 * firstStageRecall,
                CandidateSearch.CANDIDATES);
        out.printf("%d empty lists, %d suggestions out of band%n", best().emptyLists(), best().outOfBand());
    }

    private static void row(PrintWriter out, String name, Scores scores) {
        out.printf(
                Locale.ROOT,
                "%-28s %8.4f %9.4f %7.4f %8.2f %9.2f%n",
                name,
                scores.gndcg10(),
                scores.grecall10(),
                scores.map(),
                scores.coverage(),
                scores.diversity());
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
