package carrel.evaluation.textsets;

import carrel.catalog.lucene.LuceneCatalog;
import carrel.catalog.lucene.UnusableIndex;
import carrel.evaluation.output.ScoreOutput;
import carrel.evaluation.timing.Durations;
import carrel.searchapi.WarmUp;
import carrel.searchapi.textsets.TextSet;
import carrel.searchapi.textsets.TextSetRequest;
import carrel.searchapi.textsets.TextSets;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code carrel eval text-sets}: how long text sets take on an index, and how full their bands are. */
@Command(
        name = "text-sets",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Makes text sets on an index and prints how long they take (ms), how full they are, and what in them"
                        + " does not hold: every item on topic, in its band and language, gaps stated, formats mixed.",
        footer = {"", "The exit status is 1 when something does not hold."})
public final class TextSetsCommand implements Callable<Integer> {
    private static final int SETS_DEFAULT = 400;
    private static final int SETS_MAX = 100_000;
    private static final int WARM_UP_SETS = 60;
    private static final int BROKEN_SHOWN_MAX = 20;

    @Option(
            names = "--index",
            paramLabel = "DIR",
            required = true,
            description = "The folder that carrel index has made.")
    private Path index = Path.of("index");

    @Option(
            names = "--sets",
            paramLabel = "N",
            defaultValue = "" + SETS_DEFAULT,
            description = "How many sets are timed, one after the other. Default: ${DEFAULT-VALUE}.")
    private int sets = SETS_DEFAULT;

    @Option(
            names = "--golden",
            description = "Makes the golden units, whose topics were judged by hand, in place of samples.")
    private boolean golden;

    @Mixin
    private ScoreOutput output = new ScoreOutput();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Times in ms on the clock; {@code cpuP99} in ms of the processor, for machines that others use too; {@code filled} is the share of places that an item was found for, {@code answered} how many sets have an item in a band, {@code broken} what does not hold of the sets. */
    private record Scores(
            long works,
            int n,
            double p50,
            double p90,
            double p99,
            double max,
            double cpuP99,
            double filled,
            long items,
            int answered,
            Guesses guesses,
            List<String> broken) {}

    /** What is asked, and the words of what is about it, where somebody has judged them. */
    private record Asked(TextSetRequest request, List<String> words) {}

    @Override
    public Integer call() throws IOException {
        if (sets < 1 || sets > SETS_MAX) {
            throw new ParameterException(
                    spec.commandLine(), "--sets expects a number from 1 to " + SETS_MAX + ", but got " + sets);
        }
        try (LuceneCatalog catalog = LuceneCatalog.open(index)) {
            WarmUp.of(catalog);
            Scores scores = scores(catalog);
            tell(scores);
            return scores.broken().isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
        } catch (UnusableIndex unusable) {
            throw new IOException(unusable.getMessage(), unusable);
        }
    }

    private Scores scores(LuceneCatalog catalog) throws IOException {
        List<Asked> asked = asked(catalog);
        int made = golden ? asked.size() : sets;
        TextSets textSets = TextSets.over(catalog);
        for (int i = 0; i < WARM_UP_SETS; i++) {
            textSets.make(asked.get(i % asked.size()).request());
        }
        Durations times = new Durations();
        Durations cpu = new Durations();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Invariants invariants = new Invariants(catalog);
        List<String> broken = new ArrayList<>();
        long places = 0;
        long items = 0;
        int answered = 0;
        for (int i = 0; i < made; i++) {
            TextSetRequest request = asked.get(i % asked.size()).request();
            long begin = System.nanoTime();
            long cpuBegin = threads.getCurrentThreadCpuTime();
            TextSet set = textSets.make(request);
            cpu.add(threads.getCurrentThreadCpuTime() - cpuBegin);
            times.add(System.nanoTime() - begin);
            broken.addAll(invariants.broken(request, asked.get(i % asked.size()).words(), set));
            places += (long) set.bands().size() * request.each();
            int standing =
                    set.bands().stream().mapToInt(step -> step.items().size()).sum();
            items += standing;
            answered += standing > 0 ? 1 : 0;
        }
        return new Scores(
                catalog.size().works(),
                made,
                times.millis(0.5),
                times.millis(0.9),
                times.millis(0.99),
                times.millis(1),
                cpu.millis(0.99),
                places == 0 ? 0 : (double) items / places,
                items,
                answered,
                Guesses.over(catalog),
                broken);
    }

    private List<Asked> asked(LuceneCatalog catalog) throws IOException {
        return golden
                ? GoldenUnit.all().stream()
                        .map(unit -> new Asked(unit.request(), unit.words()))
                        .toList()
                : SampleRequests.over(catalog).stream()
                        .map(request -> new Asked(request, List.of()))
                        .toList();
    }

    private void tell(Scores scores) {
        output.print(scores, out -> {
            out.printf(
                    Locale.ROOT,
                    "%,d works; %d text sets: p50 %.1f ms, p90 %.1f ms, p99 %.1f ms, longest %.1f ms, p99 of the processor %.1f ms; %,d items fill %.1f %% of the places, and %d sets have some; grades guessed right for %d of %d; %d things do not hold%n",
                    scores.works(),
                    scores.n(),
                    scores.p50(),
                    scores.p90(),
                    scores.p99(),
                    scores.max(),
                    scores.cpuP99(),
                    scores.items(),
                    100 * scores.filled(),
                    scores.answered(),
                    scores.guesses().right(),
                    scores.guesses().tried(),
                    scores.broken().size());
            scores.broken().stream().limit(BROKEN_SHOWN_MAX).forEach(out::println);
        });
    }
}
