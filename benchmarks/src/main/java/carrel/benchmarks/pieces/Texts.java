package carrel.benchmarks.pieces;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The texts that pieces are measured on: one file in UTF-8, or those of a folder whose names end in .txt. */
@State(Scope.Benchmark)
public class Texts {
    /** The name of the parameter {@link #path}. */
    static final String PATH = "path";

    /** The documents of the shelf, from the folder of the source code. */
    static final String SHELF = "test-corpus/documents";

    private static final double BYTES_PER_MEGABYTE = 1e6;

    @Param(SHELF)
    public String path = SHELF;

    private List<String> texts = List.of();
    private double megabytes;

    @Setup
    public void read() throws IOException {
        texts = in(Path.of(path));
        megabytes = texts.stream()
                        .mapToInt(text -> text.getBytes(StandardCharsets.UTF_8).length)
                        .sum()
                / BYTES_PER_MEGABYTE;
    }

    List<String> all() {
        return texts;
    }

    double megabytes() {
        return megabytes;
    }

    /** @throws IOException when there is nothing to read, with what to name instead */
    static List<String> in(Path path) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path file : files(path)) {
            texts.add(Files.readString(file));
        }
        if (texts.stream().allMatch(String::isBlank)) {
            throw new IOException(path + " has no text; name a file in UTF-8, or a folder of files ending in .txt");
        }
        return List.copyOf(texts);
    }

    private static List<Path> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> inside = Files.list(path)) {
            return inside.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    /** What one thread has read, and for how long it had a processor: other programs' turns do not count. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Pace {
        private static final double NANOS_PER_SECOND = 1e9;

        public double megabytes;
        private long begin;

        @Setup(Level.Iteration)
        public void begin() {
            begin = processorNanos();
        }

        public double processorSeconds() {
            return (processorNanos() - begin) / NANOS_PER_SECOND;
        }

        private static long processorNanos() {
            return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }
    }
}
