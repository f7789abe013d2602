package carrel.benchmarks.engines;

import carrel.benchmarks.records.PlainRecords;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code carrel bench index}: records a second, CPU, peak memory and size of the index, engine beside engine. */
@Command(
        name = "index",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Has each engine index the same MARC file, in turn, and prints rate, CPU, memory and size.")
public final class IndexBenchCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "A MARC file, such as carrel bench records makes.")
    private Path file = Path.of("");

    @Mixin
    private EngineOptions engineOptions = new EngineOptions();

    @Option(names = "--rounds", defaultValue = "1", description = "How often each indexes, in turn (${DEFAULT-VALUE}).")
    private int rounds;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException {
        AtomicLong records = new AtomicLong();
        PlainRecords.read(List.of(file), record -> records.incrementAndGet());
        Files.createDirectories(engineOptions.folder());
        EngineProcess processes = engineOptions.processes();
        IndexBench bench = new IndexBench(file, engineOptions.folder(), processes);
        PrintWriter out = spec.commandLine().getOut();
        out.println("| engine | records/s | seconds | CPU s | peak MB | index MB |");
        out.println("|---|---|---|---|---|---|");
        for (int round = 0; round < rounds; round++) {
            for (String engine : processes.engines()) {
                Indexed indexed = bench.index(engine);
                out.printf(
                        Locale.ROOT,
                        "| %s | %.0f | %.1f | %.1f | %.0f | %.0f |%n",
                        engine,
                        records.get() / indexed.seconds(),
                        indexed.seconds(),
                        indexed.cpuSeconds(),
                        indexed.peakMegabytes(),
                        indexed.indexMegabytes());
                out.flush();
            }
        }
        return ExitCode.OK;
    }
}
