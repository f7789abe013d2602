package carrel.evaluation.relevance;

import carrel.catalog.search.RankingProfile;
import carrel.evaluation.baselines.FlatField;
import carrel.evaluation.output.ScoreOutput;
import carrel.evaluation.relevance.TestCollection.Entry;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code carrel eval relevance}: Carrel's ranking of a judged collection beside one flat field's. */
@Command(
        name = "relevance",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Scores the ranking of judged queries, beside one flat BM25 field computed in the same run.")
public final class RelevanceCommand implements Callable<Integer> {
    /** How deep rankings are looked at; as usual for mean average precision. */
    private static final int DEPTH = 1_000;

    @Parameters(paramLabel = "DIR", description = "A folder with docs.jsonl (or .gz), queries.tsv and qrels.txt.")
    private Path folder = Path.of("");

    @Option(
            names = "--ranking",
            paramLabel = "FILE.json",
            description = "A ranking profile to score beside the one that Carrel ships: before and after.")
    private Optional<Path> ranking = Optional.empty();

    @Mixin
    private ScoreOutput output = new ScoreOutput();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        TestCollection collection = TestCollection.in(folder);
        spec.commandLine()
                .getErr()
                .printf(
                        "%d documents, %d judged queries%n",
                        collection.documents().size(), collection.queries().size());
        RankingScores before = carrel(collection, RankingProfile.shipped());
        Optional<RankingScores> after = Optional.empty();
        if (ranking.isPresent()) {
            after = Optional.of(carrel(collection, RankingProfile.read(ranking.get())));
        }
        print(before, after, flat(collection));
        return ExitCode.OK;
    }

    private static RankingScores carrel(TestCollection collection, RankingProfile profile) throws IOException {
        try (ScratchFolder scratch = new ScratchFolder();
                CarrelAnswers answers = CarrelAnswers.over(collection.documents(), scratch.path(), profile)) {
            return scores(collection, words -> answers.best(words, DEPTH));
        }
    }

    private static RankingScores flat(TestCollection collection) throws IOException {
        try (FlatField field = new FlatField()) {
            for (Entry document : collection.documents()) {
                field.add(document.id(), document.whole());
            }
            try (FlatField.Opened opened = field.open()) {
                return scores(collection, words -> opened.best(words, DEPTH));
            }
        }
    }

    private static RankingScores scores(TestCollection collection, Ranking ranking) throws IOException {
        List<RankingScores> scores = new ArrayList<>();
        for (Map.Entry<String, String> query : collection.queries().entrySet()) {
            Map<String, Integer> grades = collection.judgments().getOrDefault(query.getKey(), Map.of());
            scores.add(RankingScores.of(ranking.of(query.getValue()), grades));
        }
        return RankingScores.mean(scores);
    }

    private interface Ranking {
        List<String> of(String words) throws IOException;
    }

    private void print(RankingScores carrel, Optional<RankingScores> after, RankingScores flat) {
        Map<String, Object> scores = new LinkedHashMap<>();
        scores.put("ndcg10", carrel.ndcg10());
        scores.put("map", carrel.map());
        scores.put("recall100", carrel.recall100());
        scores.put("mrr", carrel.mrr());
        scores.put("flat", flat);
        after.ifPresent(changed -> scores.put("ranking", changed));
        output.print(scores, out -> {
            out.printf("%-12s %8s %8s %8s %8s%n", "", "nDCG@10", "MAP", "R@100", "MRR");
            row(out, "Carrel", carrel);
            after.ifPresent(changed -> row(out, "changed", changed));
            row(out, "flat field", flat);
        });
    }

    private static void row(PrintWriter out, String name, RankingScores scores) {
        out.printf(
                Locale.ROOT,
                "%-12s %8.4f %8.4f %8.4f %8.4f%n",
                name,
                scores.ndcg10(),
                scores.map(),
                scores.recall100(),
                scores.mrr());
    }
}
