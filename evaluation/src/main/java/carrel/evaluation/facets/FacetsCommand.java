package carrel.evaluation.facets;

import carrel.analyzers.text.Analysis;
import carrel.catalog.lucene.LuceneCatalog;
import carrel.catalog.search.SearchPage;
import carrel.catalog.search.SearchRequest;
import carrel.catalog.search.SortOrder;
import carrel.evaluation.facets.RandomSearch.Click;
import carrel.evaluation.output.ScoreOutput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code carrel eval facets}: the number beside a value against the results after the click. */
@Command(
        name = "facets",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Makes random searches of an index, clicks a value of each facet group, and compares the numbers.")
public final class FacetsCommand implements Callable<Integer> {
    private static final int WORDS_FROM_WORKS = 2_000;
    private static final int WORD_CHARACTERS_MIN = 4;

    @Parameters(paramLabel = "INDEX", description = "The folder of an index.")
    private Path index = Path.of("");

    @Option(names = "--searches", defaultValue = "1000", description = "How many searches (${DEFAULT-VALUE}).")
    private int searches;

    @Option(names = "--seed", defaultValue = "1", description = "What chance begins with (${DEFAULT-VALUE}).")
    private long seed;

    @Mixin
    private ScoreOutput output = new ScoreOutput();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        int clicks = 0;
        int wrong = 0;
        try (LuceneCatalog catalog = LuceneCatalog.open(index)) {
            RandomSearch random = new RandomSearch(catalog, words(catalog), new Random(seed));
            for (int i = 0; i < searches; i++) {
                SearchRequest request = random.next();
                for (Click click : random.clicks(catalog.search(request.withPassages(false)))) {
                    clicks++;
                    long after = catalog.search(RandomSearch.click(
                                            request,
                                            click.group(),
                                            click.value().value())
                                    .withFacets(Set.of())
                                    .withPassages(false))
                            .total();
                    if (after != click.value().count()) {
                        wrong++;
                        spec.commandLine()
                                .getErr()
                                .println("wrong: " + click + ", but " + after + " results, under " + request);
                    }
                }
            }
        }
        Map<String, Integer> scores = Map.of("searches", searches, "clicks", clicks, "wrong", wrong);
        String inWords = searches + " searches, " + clicks + " clicks, " + wrong + " wrong numbers (seed " + seed + ")";
        output.print(scores, out -> out.println(inWords));
        return wrong == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    /** Words of titles; they are what readers type. */
    private static List<String> words(LuceneCatalog catalog) throws IOException {
        List<String> words = new ArrayList<>();
        SearchRequest first = SearchRequest.of("")
                .withSort(SortOrder.NEWEST)
                .withPage(1, SearchRequest.PAGE_SIZE_MAX)
                .withPassages(false);
        Optional<SearchRequest> next = Optional.of(first);
        for (int works = 0; next.isPresent() && works < WORDS_FROM_WORKS; works += SearchRequest.PAGE_SIZE_MAX) {
            SearchPage page = catalog.search(next.get());
            page.hits().forEach(hit -> Analysis.WORDS
                    .terms(hit.work().main().titles().proper())
                    .stream()
                    .filter(word -> word.length() >= WORD_CHARACTERS_MIN)
                    .forEach(words::add));
            next = page.next().map(cursor -> first.withAfter(cursor, SearchRequest.PAGE_SIZE_MAX));
        }
        if (words.isEmpty()) {
            throw new IOException("the index has no titles to take words from; index something first");
        }
        return words;
    }
}
