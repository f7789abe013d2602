package carrel.evaluation.bombs;

import carrel.catalog.lucene.LuceneCatalog;
import carrel.catalog.search.BadCursor;
import carrel.catalog.search.SearchTooSlow;
import carrel.evaluation.output.ScoreOutput;
import carrel.evaluation.timing.Durations;
import carrel.searchapi.parameters.BadParameters;
import carrel.searchapi.parameters.SearchParameters;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code carrel eval bombs}: queries made to break a search engine, and what they cost everybody else. */
@Command(
        name = "bombs",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Asks an index each query of a file that is made to break it, while another reader searches.")
public final class BombsCommand implements Callable<Integer> {
    private static final double MEGABYTE = 1 << 20;

    /** What a query takes of the processor is the same on a busy machine. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Parameters(paramLabel = "FILE.json", description = "The queries, as in test-corpus/bombs/queries.json.")
    private Path file = Path.of("");

    @Option(names = "--index", paramLabel = "DIR", required = true, description = "The index to ask.")
    private Path index = Path.of("index");

    @Option(
            names = "--rounds",
            defaultValue = "3",
            description = "How often each is asked; the first round warms up (${DEFAULT-VALUE}).")
    private int rounds = 3;

    @Mixin
    private ScoreOutput output = new ScoreOutput();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** What came of a bomb. */
    private enum Outcome {
        ANSWERED,
        REFUSED,
        TOO_SLOW
    }

    @Override
    public Integer call() throws Exception {
        List<QueryBomb> bombs = QueryBomb.read(file);
        try (LuceneCatalog catalog = LuceneCatalog.open(index)) {
            Durations times = new Durations();
            Durations processorTimes = new Durations();
            List<String> wrong = new ArrayList<>();
            String slowest = "";
            long most = 0;
            OtherReader other = new OtherReader(catalog);
            other.search(OtherReader.WARM_UP);
            double idle = other.p99Millis(OtherReader.SEARCHES);
            long heapBefore = heapAfterCollection();
            Thread beside = new Thread(other, "other-reader");
            for (int round = 0; round < rounds; round++) {
                if (round == 1) {
                    beside.start();
                }
                for (QueryBomb bomb : bombs) {
                    long begun = System.nanoTime();
                    long begunOnProcessor = THREADS.getCurrentThreadCpuTime();
                    Outcome outcome = ask(catalog, bomb);
                    long onProcessor = THREADS.getCurrentThreadCpuTime() - begunOnProcessor;
                    long took = System.nanoTime() - begun;
                    if (round == 0) {
                        check(bomb, outcome, wrong);
                        continue;
                    }
                    times.add(took);
                    processorTimes.add(onProcessor);
                    if (took > most) {
                        most = took;
                        slowest = bomb.why();
                    }
                }
            }
            other.stop();
            if (beside.isAlive()) {
                beside.join();
            }
            long heapAfter = heapAfterCollection();
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("n", bombs.size());
            result.put("wrong", wrong.size());
            result.put("slowestMillis", round(times.millis(1)));
            result.put("slowest", slowest);
            result.put("p99Millis", round(times.millis(0.99)));
            result.put("slowestProcessorMillis", round(processorTimes.millis(1)));
            result.put("p99ProcessorMillis", round(processorTimes.millis(0.99)));
            result.put("heapBeforeMb", round(heapBefore / MEGABYTE));
            result.put("heapAfterMb", round(heapAfter / MEGABYTE));
            result.put("othersIdleP99Millis", round(idle));
            result.put("othersP99Millis", round(other.p99Millis()));
            output.print(result, out -> result.forEach((name, value) -> out.printf("%-22s %s%n", name, value)));
            wrong.forEach(spec.commandLine().getErr()::println);
            return wrong.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }

    private static void check(QueryBomb bomb, Outcome outcome, List<String> wrong) {
        Outcome right = bomb.toBeRefused() ? Outcome.REFUSED : Outcome.ANSWERED;
        if (outcome != right) {
            wrong.add("wrong: " + bomb.why() + " was " + outcome.name().toLowerCase(Locale.ROOT));
        }
    }

    private static Outcome ask(LuceneCatalog catalog, QueryBomb bomb) throws IOException {
        try {
            catalog.search(SearchParameters.read(bomb.parameters()));
            return Outcome.ANSWERED;
        } catch (BadParameters | BadCursor refused) {
            return Outcome.REFUSED;
        } catch (SearchTooSlow slow) {
            return Outcome.TOO_SLOW;
        }
    }

    /** What is left after a collection is what the bombs have left behind. */
    private static long heapAfterCollection() {
        ManagementFactory.getMemoryMXBean().gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static double round(double number) {
        return Math.round(number * 10) / 10.0;
    }
}
