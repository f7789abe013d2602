package carrel.benchmarks.engines;

import carrel.benchmarks.engines.Load.Borne;
import carrel.benchmarks.questions.Question;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code carrel bench changes}: how soon readers see a record that changed, and what that costs their searches. */
@Command(
        name = "changes",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Asks Carrel at an even rate while nothing changes, then while one record after another does, and says"
                        + " how much later answers come and how long after its commit a change is found.")
public final class ChangesBenchCommand implements Callable<Integer> {
    @Mixin
    private QuestionOptions questionOptions = new QuestionOptions();

    @Mixin
    private EngineOptions engineOptions = new EngineOptions();

    @Option(
            names = "--rate",
            paramLabel = "RATE",
            defaultValue = "10",
            description = "Questions a second (${DEFAULT-VALUE}).")
    private double rate;

    @Option(names = "--seconds", defaultValue = "60", description = "How long without and with (${DEFAULT-VALUE}).")
    private long seconds;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<Question> questions = questionOptions.questions();
        Duration time = Duration.ofSeconds(seconds);
        Load load = new Load(rate, 2, time);
        try (Changes changes = Changes.of(questionOptions.file(), engineOptions)) {
            Engine carrel = changes.engine();
            // What is asked below is new to Carrel, since answers kept from before would hide what a search takes.
            new SearchBench(questionOptions.others(1).getFirst()).ask(carrel, 1);
            SearchBench.rest(carrel, questionOptions.restMax());
            Borne without = load.on(carrel, questions);
            Borne with;
            Times seen;
            try (ExecutorService beside = Executors.newSingleThreadExecutor()) {
                Future<Times> changed = beside.submit(() -> changes.during(time));
                with = load.on(carrel, questions);
                seen = changed.get();
            } catch (ExecutionException failed) {
                throw new IOException("A record could not be changed: " + failed.getCause(), failed);
            }
            print(without, with, seen);
            return without.failed() + with.failed() == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }

    private void print(Borne without, Borne with, Times seen) {
        PrintWriter out = spec.commandLine().getOut();
        out.println("| while | p50 ms | p99 ms | CPU ms each | failed |");
        out.println("|---|---|---|---|---|");
        row(out, "nothing changes", without);
        row(out, seen.nanos().size() + " records change", with);
        out.printf(
                Locale.ROOT,
                "A change is found after its commit in %.0f ms (half of them) and at most %.0f ms.%n",
                seen.millis(0.5),
                seen.millis(1));
        out.flush();
    }

    private static void row(PrintWriter out, String when, Borne borne) {
        out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f | %d |%n",
                when,
                borne.times().millis(0.5),
                borne.times().millis(0.99),
                borne.times().processorMillis(),
                borne.failed());
    }
}
