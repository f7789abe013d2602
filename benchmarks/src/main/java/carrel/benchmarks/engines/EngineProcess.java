package carrel.benchmarks.engines;

import static java.lang.ProcessBuilder.Redirect.DISCARD;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * How the process of each engine is begun: the same Java and at most the same heap for all, and Carrel's as the command
 * {@code carrel} begins them.
 *
 * @param solr the class path of the module benchmarks-solr; without it there is no Solr
 */
record EngineProcess(Optional<String> solr) {
    private static final String CARREL = "carrel";
    private static final String HEAP = "-Xmx1g";
    private static final List<String> WITH_VECTORS = List.of("--add-modules=jdk.incubator.vector");
    private static final List<String> LESS_INLINING =
            List.of("-XX:MaxInlineLevel=6", "-XX:FreqInlineSize=100", "-XX:InlineSmallCode=700");
    private static final String HEAP_OF_AN_INDEXER = "-Xmx640m";
    private static final List<String> FOR_FEW_RECORDS = List.of("-XX:TieredStopAtLevel=1", HEAP_OF_AN_INDEXER);
    private static final List<String> FOR_MANY_RECORDS = and(LESS_INLINING, HEAP_OF_AN_INDEXER);
    private static final List<String> OF_A_SERVER = and(
            LESS_INLINING,
            "-XX:+UseParallelGC",
            "-XX:-UseAdaptiveSizePolicy",
            "-XX:MinHeapFreeRatio=5",
            "-XX:MaxHeapFreeRatio=10",
            "-XX:NewSize=32m",
            "-XX:MaxNewSize=32m",
            "-Xms64m");
    private static final List<String> OF_A_SERVER_FROM_25_ON =
            List.of("-XX:+UseCompactObjectHeaders", "-XX:TrimNativeHeapInterval=10000", "-Xlog:trimnative=off");
    private static final long BYTES_OF_FEW_RECORDS = 120_000_000;

    /** A server that leaves something behind for the next takes a while. */
    private static final int ENDS_WITHIN_MINUTES = 2;

    private static final String SOLR_MAIN = "carrel.benchmarks.solr.SolrPeer";

    List<String> engines() {
        List<String> engines = new ArrayList<>(List.of(CARREL, "lucene"));
        solr.ifPresent(there -> engines.add("solr"));
        return engines;
    }

    List<String> index(String engine, Path file, Path index) throws IOException {
        if (engine.equals("solr")) {
            return java(WITH_VECTORS, solr.orElseThrow(), SOLR_MAIN, "index", file.toString(), index.toString());
        }
        if (engine.equals(CARREL)) {
            return carrelIndex(file, index);
        }
        return java(
                WITH_VECTORS, ownPath(), IndexingProcess.class.getName(), engine, file.toString(), index.toString());
    }

    /** {@code carrel index --watch}, which gives way to whoever serves readers. */
    static List<String> watch(Path settings) {
        return and(
                List.of("nice"),
                carrelIndex(FOR_MANY_RECORDS, "--settings", settings.toString(), "--watch")
                        .toArray(String[]::new));
    }

    private static List<String> carrelIndex(Path file, Path index) throws IOException {
        List<String> options = Files.size(file) < BYTES_OF_FEW_RECORDS ? FOR_FEW_RECORDS : FOR_MANY_RECORDS;
        return carrelIndex(options, "--index", index.toString(), file.toString());
    }

    private static List<String> carrelIndex(List<String> options, String... arguments) {
        return java(
                options,
                ownPath(),
                IndexingProcess.class.getName(),
                and(List.of(CARREL), arguments).toArray(String[]::new));
    }

    /** Every engine over the index that it has built below a folder; the bare one within this process. */
    List<Engine> open(Path folder) throws IOException, InterruptedException {
        for (String engine : engines()) {
            if (Files.notExists(folder.resolve(engine))) {
                throw new IOException(folder + " has no index of " + engine
                        + ". Make them first, with the same --work and --solr: carrel bench index FILE");
            }
        }
        List<Engine> open = new ArrayList<>();
        open.add(carrel(folder, folder.resolve(CARREL), folder.resolve("carrel-serving.log")));
        open.add(new BareEngine(folder.resolve("lucene")));
        if (solr.isPresent()) {
            open.add(new SolrEngine(
                    java(
                            WITH_VECTORS,
                            solr.get(),
                            SOLR_MAIN,
                            "serve",
                            folder.resolve("solr").toString()),
                    folder.resolve("solr-serving.log").toFile()));
        }
        return open;
    }

    /** Has the trial take place that servers of users start from: with the shelf, and not with what is measured. */
    private static ServingCache prepared(Path folder) throws IOException, InterruptedException {
        ServingCache cache = ServingCache.in(folder);
        if (cache.isWanted(ownPath())) {
            Path trial = Files.createDirectories(folder.resolve("carrel-trial"));
            Path shelf = Path.of(System.getProperty("carrel.home", ""), "test-corpus", "shelf");
            File log = folder.resolve("carrel-trial.log").toFile();
            run(carrelIndex(shelf, trial), log);
            run(serve(trial, cache.making(), "--trial"), log);
        }
        return cache;
    }

    private static void run(List<String> command, File log) throws IOException, InterruptedException {
        int status = new ProcessBuilder(command)
                .redirectOutput(DISCARD)
                .redirectError(log)
                .start()
                .waitFor();
        if (status != 0) {
            throw new IOException("what servers start from was not made; why is in " + log);
        }
    }

    /**
     * Carrel over an index: without the vector module, as {@code carrel serve} runs, since searches take less without it.
     *
     * @param folder keeps what servers start from
     */
    static Engine carrel(Path folder, Path index, Path log) throws IOException, InterruptedException {
        return new CarrelEngine(serve(index, prepared(folder).using()), log.toFile());
    }

    /** Asks a process to end, and ends it when it does not. */
    static void end(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(ENDS_WITHIN_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> serve(Path index, List<String> cache, String... more) {
        List<String> options = new ArrayList<>(OF_A_SERVER);
        if (Runtime.version().feature() >= 25) {
            options.addAll(OF_A_SERVER_FROM_25_ON);
        }
        options.addAll(cache);
        return java(
                options,
                ownPath(),
                ServingProcess.class.getName(),
                and(List.of("--index", index.toString()), more).toArray(String[]::new));
    }

    private static String ownPath() {
        return System.getProperty("java.class.path");
    }

    private static List<String> and(List<String> options, String... more) {
        return Stream.concat(options.stream(), Stream.of(more)).toList();
    }

    private static List<String> java(List<String> options, String classPath, String main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                HEAP,
                "--enable-native-access=ALL-UNNAMED",
                "-Djdk.xml.dtd.support=deny",
                "-Dlogback.configurationFile=logback-engine.xml"));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, main));
        command.addAll(Arrays.asList(arguments));
        return command;
    }
}
