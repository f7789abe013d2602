package carrel.evaluation.readalikes;

import carrel.catalog.Work;
import carrel.catalog.lucene.IndexFolder;
import carrel.catalog.lucene.LuceneCatalog;
import carrel.evaluation.output.ScoreOutput;
import carrel.evaluation.timing.Durations;
import carrel.searchapi.readalikes.ReadAlikes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
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
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code carrel eval readalikes-speed}: how long a reader waits for read-alikes. */
@Command(
        name = "readalikes-speed",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Times read-alikes on an index, or on invented works.")
public final class ReadAlikesSpeedCommand implements Callable<Integer> {
    private static final int ASKED = 300;
    private static final int WARMING = 200;
    private static final double MILLIS_PER_MINUTE = 60_000;
    private static final double BYTES_PER_MEGABYTE = 1e6;

    @Option(names = "--index", paramLabel = "DIR", description = "An index that carrel index has made.")
    private Optional<Path> index = Optional.empty();

    @Option(
            names = "--works",
            paramLabel = "N",
            defaultValue = "30000",
            description = "Without an index: so many invented works. Default: ${DEFAULT-VALUE}.")
    private int works = 30_000;

    @Mixin
    private ScoreOutput output = new ScoreOutput();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (works < 1) {
            throw new ParameterException(spec.commandLine(), "--works expects at least 1, but got " + works);
        }
        if (index.isPresent()) {
            measure(index.get());
            return ExitCode.OK;
        }
        Path folder = Files.createTempDirectory("carrel-speed");
        try {
            InventedShelf.write(folder, works);
            measure(folder);
        } finally {
            IndexFolder.delete(folder);
        }
        return ExitCode.OK;
    }

    private void measure(Path folder) throws IOException {
        try (LuceneCatalog catalog = LuceneCatalog.open(folder)) {
            ReadAlikes readAlikes = ReadAlikes.over(catalog);
            List<String> ids = new ArrayList<>();
            catalog.each(work -> ids.add(work.id()));
            Collections.sort(ids);
            Collections.shuffle(ids, new Random(30));
            double before = heapMegabytes();
            long start = System.nanoTime();
            readAlikes.warm();
            double prepared = (System.nanoTime() - start) / Durations.NANOS_PER_MILLI;
            double heap = heapMegabytes() - before;

            List<String> asked = ids.subList(0, Math.min(ASKED, ids.size()));
            time(readAlikes, catalog, ids.subList(0, Math.min(WARMING, ids.size())));
            Durations live = time(readAlikes, catalog, asked);
            Durations findingAhead = new Durations();
            for (String id : asked) {
                long begun = System.nanoTime();
                readAlikes.findAhead(id);
                findingAhead.add(System.nanoTime() - begun);
            }
            Durations ahead = time(readAlikes, catalog, asked);
            print(ids.size(), prepared, heap, live, ahead, findingAhead);
        }
    }

    private static Durations time(ReadAlikes readAlikes, LuceneCatalog catalog, List<String> ids) throws IOException {
        Durations times = new Durations();
        for (String id : ids) {
            Work seed = catalog.work(id).orElseThrow();
            long start = System.nanoTime();
            readAlikes.of(seed);
            times.add(System.nanoTime() - start);
        }
        return times;
    }

    private void print(
            int size, double prepared, double heap, Durations live, Durations ahead, Durations findingAhead) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("works", size);
        figures.put("preparedMs", prepared);
        figures.put("heapMb", heap);
        figures.put("aheadP50Ms", ahead.millis(0.5));
        figures.put("aheadP95Ms", ahead.millis(0.95));
        figures.put("liveP50Ms", live.millis(0.5));
        figures.put("liveP95Ms", live.millis(0.95));
        figures.put("liveWorstMs", live.millis(1));
        // One thread finds the shortlists of all works ahead; most take about as long as the one in the middle.
        figures.put("findingAllAheadMinutes", findingAhead.millis(0.5) * size / MILLIS_PER_MINUTE);
        output.print(
                figures, out -> figures.forEach((name, value) -> out.printf(Locale.ROOT, "%-24s %s%n", name, value)));
    }

    private static double heapMegabytes() {
        System.gc();
        Runtime memory = Runtime.getRuntime();
        return (memory.totalMemory() - memory.freeMemory()) / BYTES_PER_MEGABYTE;
    }
}
