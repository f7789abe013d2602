package carrel.evaluation.spelling;

import carrel.analyzers.spelling.WordList;
import carrel.catalog.lucene.LuceneCatalog;
import carrel.evaluation.output.ScoreOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code carrel eval spelling}: how often a misspelling's corrections hold the word meant, and the harm done. */
@Command(
        name = "spelling",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Puts misspellings right and compares the outcome with what was meant.",
        footer = {
            "",
            "The words to choose from are those of the catalog and those that the file's writers meant, together.",
            "harm: share of the correct words that would be changed unasked, as a search that finds nothing does."
        })
public final class SpellingCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FILE.csv",
            description = "Pairs of a misspelling and the word or words meant. Columns are told by names such as"
                    + " Spelling and Target, or spelling and intention; without names the misspelling comes first.")
    private Path file = Path.of("");

    @Option(
            names = "--index",
            paramLabel = "DIR",
            description =
                    "The catalog whose words to choose from; without it, everyday English words and school topics.")
    private Optional<Path> index = Optional.empty();

    @Mixin
    private ScoreOutput output = new ScoreOutput();

    @Override
    public Integer call() throws IOException {
        List<Misspelling> pairs = Misspellings.in(file);
        if (index.isEmpty()) {
            print(SpellingScores.of(pairs, () -> WordList.everyday().build()));
            return ExitCode.OK;
        }
        try (LuceneCatalog catalog = LuceneCatalog.open(index.get())) {
            Supplier<WordList> words = () -> {
                try {
                    return catalog.words();
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            };
            print(SpellingScores.of(pairs, words));
        }
        return ExitCode.OK;
    }

    private void print(SpellingScores scores) {
        output.print(
                scores,
                out -> out.printf(
                        Locale.ROOT,
                        "%d misspellings, %d words to choose from%n"
                                + "meant comes first: %.1f %%; among the first five: %.1f %%%n"
                                + "put right unasked: %.1f %%; changed to something else: %.1f %%%n"
                                + "harm to correct words: %.2f %%; to those that the catalog has not got: %.2f %%%n"
                                + "half take at most %.1f ms, 99 of 100 at most %.1f ms%n",
                        scores.n(),
                        scores.vocabulary(),
                        100 * scores.top1(),
                        100 * scores.top5(),
                        100 * scores.automatic(),
                        100 * scores.automaticWrong(),
                        100 * scores.harm(),
                        100 * scores.harmUnseen(),
                        scores.p50Millis(),
                        scores.p99Millis()));
    }
}
