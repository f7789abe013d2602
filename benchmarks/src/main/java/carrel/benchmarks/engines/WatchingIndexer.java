package carrel.benchmarks.engines;

import carrel.benchmarks.records.PlainRecord;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.Stream;

/** {@code carrel index --watch} over one file, in a process of its own. */
final class WatchingIndexer implements Closeable {
    /** A file written to a moment ago may still be on its way, so the indexer would let it settle first. */
    private static final int SETTLED_AFTER_SECONDS = 20;

    private static final String TOOK_ALL = "Finished in";
    private static final String LOOKS_AGAIN = "Watching";

    private final Path index;
    private final Path file;
    private final File log;
    private final Process process;
    private final BufferedReader said;

    /** @param folder has room for the file and the settings */
    WatchingIndexer(Path index, Path folder, PlainRecord first) throws IOException {
        this.index = index;
        this.file = folder.resolve("changed.mrc");
        this.log = folder.resolve("watching.log").toFile();
        write(first);
        Path settings = Files.writeString(
                folder.resolve("carrel.yaml"), """
                index: %s
                every: 1s
                sources:
                  changed:
                    files: %s
                """.formatted(index.toAbsolutePath(), file.toAbsolutePath()));
        this.process = new ProcessBuilder(EngineProcess.watch(settings))
                .redirectError(log)
                .start();
        this.said = process.inputReader();
        awaitLine(LOOKS_AGAIN);
    }

    /** Has the file hold this record instead, and gives when that was committed. */
    Instant take(PlainRecord record) throws IOException {
        write(record);
        awaitLine(TOOK_ALL);
        try (Stream<Path> files = Files.walk(index)) {
            Instant committed = Instant.EPOCH;
            for (Path file : files.filter(WatchingIndexer::isCommit).toList()) {
                Instant written = Files.getLastModifiedTime(file).toInstant();
                committed = written.isAfter(committed) ? written : committed;
            }
            return committed;
        }
    }

    /** The file in which Lucene names all that belongs to a commit. */
    private static boolean isCommit(Path file) {
        return file.getFileName().toString().startsWith("segments_");
    }

    private void write(PlainRecord record) throws IOException {
        Path whole = file.resolveSibling("next");
        Files.write(
                whole, record.bytes().orElseThrow(() -> new IOException("a changed record is too long for ISO 2709")));
        Files.setLastModifiedTime(whole, FileTime.from(Instant.now().minusSeconds(SETTLED_AFTER_SECONDS)));
        Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private void awaitLine(String beginning) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith(beginning)) {
                return;
            }
            all.append(line).append('\n');
        }
        throw new IOException("carrel index --watch ended. It said: " + all + Files.readString(log.toPath()));
    }

    @Override
    public void close() {
        EngineProcess.end(process);
    }
}
