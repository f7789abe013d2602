package carrel.evaluation.spelling;

import carrel.evaluation.output.ScoreOutput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code carrel eval suggestions}: what is offered while titles are typed, whether it leads anywhere, and how fast. */
@Command(
        name = "suggestions",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Types titles of a catalog letter by letter and looks at what is offered.")
public final class SuggestionsCommand implements Callable<Integer> {
    @Option(names = "--index", paramLabel = "DIR", required = true, description = "The catalog.")
    private Path index = Path.of("index");

    @Option(
            names = "--titles",
            paramLabel = "N",
            defaultValue = "100",
            description = "How many titles to type. Default: ${DEFAULT-VALUE}")
    private int titles = 100;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Which titles. Default: ${DEFAULT-VALUE}")
    private long seed = 1;

    @Mixin
    private ScoreOutput output = new ScoreOutput();

    @Override
    public Integer call() throws IOException {
        SuggestionScores scores = SuggestionScores.of(index, titles, seed);
        output.print(
                scores,
                out -> out.printf(
                        Locale.ROOT,
                        "%d beginnings typed; something offered for %.1f %%; %.1f %% of the titles shown in time%n"
                                + "%d different offers, %d of them dead ends%n"
                                + "half take at most %.1f ms, 99 of 100 at most %.1f ms%n"
                                + "first search answered %.0f ms after opening%n",
                        scores.n(),
                        100 * scores.suggested(),
                        100 * scores.titleShown(),
                        scores.offers(),
                        scores.deadEnds(),
                        scores.p50Millis(),
                        scores.p99Millis(),
                        scores.openMillis()));
        return scores.deadEnds() == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}
