package carrel.benchmarks.engines;

import carrel.benchmarks.questions.Question;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code carrel bench load}: how many questions a second an engine bears. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Asks each engine at growing rates until 1 of 100 answers takes too long.")
public final class LoadBenchCommand implements Callable<Integer> {
    private static final double FASTER = 1.5;

    @Mixin
    private QuestionOptions questionOptions = new QuestionOptions();

    @Mixin
    private EngineOptions engineOptions = new EngineOptions();

    @Option(names = "--clients", defaultValue = "50", description = "How many ask at once (${DEFAULT-VALUE}).")
    private int clients;

    @Option(names = "--seconds", defaultValue = "120", description = "How long at each rate (${DEFAULT-VALUE}).")
    private long seconds;

    @Option(
            names = "--from",
            paramLabel = "RATE",
            defaultValue = "20",
            description = "Questions a second to begin with; each rate is half as high again (${DEFAULT-VALUE}).")
    private double from;

    @Option(names = "--p99", paramLabel = "MS", defaultValue = "100", description = "Too long (${DEFAULT-VALUE}).")
    private double tooLongMillis;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<Question> questions = questionOptions.questions();
        PrintWriter out = spec.commandLine().getOut();
        out.println("| engine | questions a second | p50 ms | p99 ms | CPU ms each | own MB | failed |");
        out.println("|---|---|---|---|---|---|---|");
        int failed = 0;
        List<Engine> engines = engineOptions.processes().open(engineOptions.folder());
        try {
            for (Engine engine : engines) {
                new SearchBench(questions).ask(engine, 1);
                SearchBench.rest(engine, questionOptions.restMax());
                failed += raise(engine, questions, out);
            }
        } finally {
            for (Engine engine : engines) {
                engine.close();
            }
        }
        return failed == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private int raise(Engine engine, List<Question> questions, PrintWriter out)
            throws IOException, InterruptedException {
        double rate = from;
        Load.Borne borne;
        do {
            borne = new Load(rate, clients, Duration.ofSeconds(seconds)).on(engine, questions);
            out.printf(
                    Locale.ROOT,
                    "| %s | %.0f | %.1f | %.1f | %.1f | %d | %d |%n",
                    engine.name(),
                    rate,
                    borne.times().millis(0.5),
                    borne.times().millis(0.99),
                    borne.times().processorMillis(),
                    ProcessMemory.OWN.kilobytes(engine.pid()) / 1024,
                    borne.failed());
            out.flush();
            rate *= FASTER;
        } while (borne.failed() == 0 && borne.times().millis(0.99) <= tooLongMillis);
        return borne.failed();
    }
}
