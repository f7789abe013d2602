package carrel.benchmarks.engines;

import carrel.catalog.lucene.IndexFolder;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Has each engine index the same file, each in a process of its own with the same heap. */
final class IndexBench {
    private final Path file;
    private final Path folder;
    private final EngineProcess processes;

    IndexBench(Path file, Path folder, EngineProcess processes) {
        this.file = file;
        this.folder = folder;
        this.processes = processes;
    }

    /** One engine, from nothing to a committed index. */
    Indexed index(String engine) throws IOException, InterruptedException {
        Path index = folder.resolve(engine);
        IndexFolder.delete(index);
        Files.createDirectories(index);
        List<String> command = processes.index(engine, file, index);
        long start = System.nanoTime();
        File log = folder.resolve(engine + ".log").toFile();
        Process process = new ProcessBuilder(command).redirectError(log).start();
        String[] spent = {"", "-1", "-1"};
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                spent = line.startsWith("spent ") ? line.split(" ") : spent;
            }
        }
        int status = process.waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (status != 0) {
            throw new IOException(engine + " ended with status " + status + "; what it said is in " + log);
        }
        return new Indexed(
                engine,
                seconds,
                Long.parseLong(spent[1]) / 1000.0,
                Long.parseLong(spent[2]) / 1024.0,
                bytes(index) / 1e6);
    }

    private static long bytes(Path index) throws IOException {
        try (Stream<Path> all = Files.walk(index)) {
            return all.filter(Files::isRegularFile)
                    .mapToLong(path -> path.toFile().length())
                    .sum();
        }
    }
}
