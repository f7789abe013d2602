package carrel.benchmarks.engines;

import carrel.benchmarks.engines.Comparison.Compared;
import carrel.benchmarks.questions.Question;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code carrel bench search}: first whether the answers agree, then how long they took. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Asks each engine the same questions with eight facets: compares the answers, then the times.")
public final class SearchBenchCommand implements Callable<Integer> {
    private static final List<Integer> CLIENTS = List.of(1, 2);

    @Mixin
    private QuestionOptions questionOptions = new QuestionOptions();

    @Mixin
    private EngineOptions engineOptions = new EngineOptions();

    @Option(
            names = "--rounds",
            defaultValue = "5",
            description = "How often all is asked warm, and as many others asked anew (${DEFAULT-VALUE}).")
    private int rounds;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<Question> questions = questionOptions.questions();
        SearchBench bench = new SearchBench(questions);
        PrintWriter out = spec.commandLine().getOut();
        out.println(questions.size() + " questions");
        long unexplained = compare(questions, out);
        List<Engine> engines = engineOptions.processes().open(engineOptions.folder());
        try {
            List<Times> cold = new ArrayList<>();
            for (Engine engine : engines) {
                cold.add(bench.ask(engine, 1));
            }
            out.println("| engine | clients | p50 ms | p99 ms | CPU ms each |");
            out.println("|---|---|---|---|---|");
            for (int i = 0; i < engines.size(); i++) {
                print(out, engines.get(i).name(), "1, cold", cold.get(i));
            }
            for (Engine engine : engines) {
                SearchBench.rest(engine, questionOptions.restMax());
            }
            for (int clients : CLIENTS) {
                warm(Collections.nCopies(rounds, questions), engines, clients, "warm", out);
            }
            // What engines remember of answers does not help here.
            warm(questionOptions.others(rounds), engines, 1, "asked anew", out);
            return unexplained == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
        } finally {
            for (Engine engine : engines) {
                engine.close();
            }
        }
    }

    /** Asks engines that are begun for this alone, since the measured ones shall be cold. */
    private long compare(List<Question> questions, PrintWriter out) throws IOException, InterruptedException {
        long unexplained = 0;
        List<Engine> engines = engineOptions.processes().open(engineOptions.folder());
        try {
            for (Engine other : engines.subList(1, engines.size())) {
                List<Compared> compared =
                        new Comparison(engines.getFirst(), other, questionOptions.file()).of(questions);
                for (Difference difference : Difference.values()) {
                    List<Compared> of = compared.stream()
                            .filter(one -> one.difference() == difference)
                            .toList();
                    if (!of.isEmpty()) {
                        out.println("carrel beside " + other.name() + ": "
                                + difference.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + of.size());
                    }
                    if (difference == Difference.UNEXPLAINED) {
                        of.forEach(one -> out.println("  " + one));
                        unexplained += of.size();
                    }
                }
            }
        } finally {
            for (Engine engine : engines) {
                engine.close();
            }
        }
        return unexplained;
    }

    /** Engine after engine in each round, so that a busy moment of the machine meets all alike. */
    private static void warm(
            List<List<Question>> rounds, List<Engine> engines, int clients, String how, PrintWriter out)
            throws IOException, InterruptedException {
        Times[] times = new Times[engines.size()];
        Arrays.fill(times, Times.NONE);
        for (List<Question> round : rounds) {
            for (int i = 0; i < times.length; i++) {
                times[i] = times[i].and(new SearchBench(round).ask(engines.get(i), clients));
            }
        }
        for (int i = 0; i < times.length; i++) {
            print(out, engines.get(i).name(), clients + ", " + how, times[i]);
        }
    }

    private static void print(PrintWriter out, String engine, String clients, Times times) {
        out.printf(
                Locale.ROOT,
                "| %s | %s | %.2f | %.2f | %.2f |%n",
                engine,
                clients,
                times.millis(0.5),
                times.millis(0.99),
                times.processorMillis());
        out.flush();
    }
}
