package carrel.benchmarks.pieces;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code carrel bench pieces}: single pieces by themselves, each in a process of its own, by JMH. */
@Command(
        name = "pieces",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Measures single pieces of Carrel with JMH, one thread each: the level of a text, each analysis, and more.",
            "Scores are by the clock, so the load of the machine is printed with them; megabytes are counted by the"
                    + " second that the thread had a processor."
        })
public final class PiecesCommand implements Callable<Integer> {
    private static final TimeValue BRIEF = TimeValue.milliseconds(10);
    private static final String RECORDS_OF_BRIEF = "100";

    @Parameters(
            arity = "0..*",
            paramLabel = "NAME",
            description = "Pieces to measure, by a part of their name, like LevelOfText; all without a name.")
    private List<String> names = List.of();

    @Option(
            names = "--text",
            paramLabel = "PATH",
            description = "A file in UTF-8, or a folder of files ending in .txt (the documents of the shelf).")
    private Path text = Path.of(System.getProperty("carrel.home", ""), Texts.SHELF);

    @Option(
            names = "--records",
            paramLabel = "PATH",
            description = "MARC files, or a folder of them, that the records are varied from (those of the shelf).")
    private Path records = Path.of(System.getProperty("carrel.home", ""), MarcFile.SHELF);

    @Option(
            names = "--brief",
            description = "A moment of each, in this process: shows that all pieces run, and says nothing of speed.")
    private boolean brief;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Texts.in(text);
        double load = load();
        Collection<RunResult> results = measured();
        out().printf(Locale.ROOT, "load of the machine: %.1f before, %.1f after%n", load, load());
        out().println("| piece | of | score | ± | unit | MB/s of processor |");
        out().println("|---|---|---|---|---|---|");
        results.forEach(result -> out().println(row(result)));
        out().flush();
        return ExitCode.OK;
    }

    private Collection<RunResult> measured() throws IOException {
        if (PiecesCommand.class.getResource(BenchmarkList.BENCHMARK_LIST) == null) {
            throw new IOException("there is no piece to measure: this module was compiled without JMH's annotation"
                    + " processor; build it with Maven");
        }
        ChainedOptionsBuilder options = new OptionsBuilder()
                .param(Texts.PATH, text.toString())
                .param(MarcFile.PATTERNS, records.toString())
                .shouldFailOnError(true);
        names.forEach(options::include);
        if (brief) {
            options.forks(0).warmupIterations(0).measurementIterations(1).measurementTime(BRIEF);
            options.param(MarcFile.RECORDS, RECORDS_OF_BRIEF);
        }
        try {
            // Progress belongs to the terminal, not into a table that somebody keeps.
            return new Runner(options.build(), OutputFormatFactory.createFormatInstance(System.err, VerboseMode.NORMAL))
                    .run();
        } catch (NoBenchmarksException none) {
            throw new IOException("no piece has such a name: " + String.join(", ", names), none);
        } catch (RunnerException failed) {
            throw new IOException("a piece could not be measured: " + failed.getMessage(), failed);
        }
    }

    private static String row(RunResult result) {
        var score = result.getPrimaryResult();
        var counted = result.getSecondaryResults();
        String megabytes = counted.containsKey("megabytes") && counted.containsKey("processorSeconds")
                ? String.format(
                        Locale.ROOT,
                        "%.1f",
                        counted.get("megabytes").getScore()
                                / counted.get("processorSeconds").getScore())
                : "";
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.2f | %.2f | %s | %s |",
                name(result.getParams().getBenchmark()),
                kind(result),
                score.getScore(),
                score.getScoreError(),
                score.getScoreUnit(),
                megabytes);
    }

    /** The class and the method, without the package. */
    private static String name(String benchmark) {
        String[] parts = benchmark.split("\\.");
        return parts[parts.length - 2] + "." + parts[parts.length - 1];
    }

    private static String kind(RunResult result) {
        return result.getParams().getParamsKeys().stream()
                .filter(key -> !key.equals(Texts.PATH) && !key.equals(MarcFile.PATTERNS))
                .map(result.getParams()::getParam)
                .sorted()
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
