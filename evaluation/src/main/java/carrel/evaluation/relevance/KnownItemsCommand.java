package carrel.evaluation.relevance;

import carrel.catalog.Resource;
import carrel.catalog.lucene.LuceneCatalog;
import carrel.catalog.search.RankingProfile;
import carrel.catalog.search.SearchPage;
import carrel.catalog.search.SearchRequest;
import carrel.catalog.search.SortOrder;
import carrel.evaluation.baselines.FlatField;
import carrel.evaluation.output.ScoreOutput;
import carrel.evaluation.relevance.KnownItem.Memory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code carrel eval known-items}: books of an index looked for by what a reader remembers of them. */
@Command(
        name = "known-items",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Draws works of an index by chance and looks for each by what a reader remembers of it:",
            "its full title, title and surname, the main words of its title, its title in a child's spelling. Prints the mean of 1/rank (0 below rank 20) of",
            "the first result with the work's title and main name: editions and records of its own that a catalogue",
            "holds of one book are the book. Beside it, the same in one flat BM25 field over the same records."
        })
public final class KnownItemsCommand implements Callable<Integer> {
    private static final int DEPTH = 20;

    @Parameters(paramLabel = "INDEX", description = "The folder of an index.")
    private Path index = Path.of("");

    @Option(names = "--works", defaultValue = "500", description = "How many works to draw (${DEFAULT-VALUE}).")
    private int works;

    @Option(names = "--seed", defaultValue = "1", description = "What chance begins with (${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--ranking",
            paramLabel = "FILE.json",
            description = "A ranking profile instead of the one that Carrel ships.")
    private Optional<Path> ranking = Optional.empty();

    @Option(names = "--misses", description = "Print each query that Carrel does not answer in first place.")
    private boolean misses;

    @Mixin
    private ScoreOutput output = new ScoreOutput();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** One over the rank, summed over queries. */
    private static final class Ranks {
        private int queries;
        private double carrel;
        private double flat;
    }

    @Override
    public Integer call() throws IOException {
        Map<String, String> likenesses = new HashMap<>();
        List<KnownItem> items = new ArrayList<>();
        RankingProfile profile = ranking.isPresent() ? RankingProfile.read(ranking.get()) : RankingProfile.shipped();
        try (LuceneCatalog catalog = LuceneCatalog.open(index, profile);
                FlatField field = new FlatField()) {
            gather(catalog, field, likenesses, items);
            Random chance = new Random(seed);
            Collections.shuffle(items, chance);
            try (FlatField.Opened flat = field.open()) {
                Map<Memory, Ranks> ranks = new EnumMap<>(Memory.class);
                for (KnownItem item : items.subList(0, Math.min(works, items.size()))) {
                    for (Map.Entry<Memory, String> query : new EnumMap<>(item.queries(chance)).entrySet()) {
                        Ranks sum = ranks.computeIfAbsent(query.getKey(), none -> new Ranks());
                        List<String> found = CarrelAnswers.best(catalog, query.getValue(), DEPTH);
                        double carrel = reciprocalRank(found, item, likenesses);
                        sum.queries++;
                        sum.carrel += carrel;
                        sum.flat += reciprocalRank(flat.best(query.getValue(), DEPTH), item, likenesses);
                        if (misses && carrel < 1) {
                            spec.commandLine()
                                    .getErr()
                                    .printf(Locale.ROOT, "%.2f %s: %s%n", carrel, query.getKey(), query.getValue());
                        }
                    }
                }
                print(ranks);
            }
        }
        return ExitCode.OK;
    }

    private static void gather(
            LuceneCatalog catalog, FlatField field, Map<String, String> likenesses, List<KnownItem> items)
            throws IOException {
        SearchRequest request = SearchRequest.of("")
                .withSort(SortOrder.TITLE)
                .withPage(1, SearchRequest.PAGE_SIZE_MAX)
                .withPassages(false);
        Optional<SearchRequest> next = Optional.of(request);
        while (next.isPresent()) {
            SearchPage page = catalog.search(next.get());
            for (var hit : page.hits()) {
                Resource main = hit.work().main();
                KnownItem item = KnownItem.of(main);
                likenesses.put(item.id(), item.likeness());
                items.add(item);
                field.add(item.id(), KnownItem.whole(main));
            }
            next = page.next().map(cursor -> request.withAfter(cursor, SearchRequest.PAGE_SIZE_MAX));
        }
    }

    private static double reciprocalRank(List<String> found, KnownItem item, Map<String, String> likenesses) {
        for (int rank = 1; rank <= Math.min(DEPTH, found.size()); rank++) {
            if (item.likeness().equals(likenesses.get(found.get(rank - 1)))) {
                return 1.0 / rank;
            }
        }
        return 0;
    }

    private void print(Map<Memory, Ranks> ranks) {
        Map<String, Object> all = new LinkedHashMap<>();
        StringBuilder table = new StringBuilder("%-24s %8s %8s %8s%n".formatted("MRR", "queries", "Carrel", "flat"));
        ranks.forEach((memory, sum) -> {
            double carrel = sum.carrel / sum.queries;
            double flat = sum.flat / sum.queries;
            all.put(
                    memory.name().toLowerCase(Locale.ROOT),
                    Map.of("queries", sum.queries, "mrr", carrel, "flat", Map.of("mrr", flat)));
            table.append(
                    String.format(Locale.ROOT, "%-24s %8d %8.4f %8.4f%n", memory.label(), sum.queries, carrel, flat));
        });
        output.print(all, out -> out.print(table));
    }
}
