package carrel.indexer;

import carrel.indexer.SetAside.Entry;
import carrel.indexer.mapping.SourceTraits;
import carrel.indexer.sources.SourceFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Records that were set aside, on their way back. While they are tried they wait in a file of their own, so that a retry
 * that is cut off loses none.
 */
final class Retrial implements Closeable {
    private final Path waiting;
    private final Path folder;
    private final List<SourceFile> files;

    private Retrial(Path waiting, Path folder, List<SourceFile> files) {
        this.waiting = waiting;
        this.folder = folder;
        this.files = List.copyOf(files);
    }

    /**
     * Takes all that is set aside, and what an earlier retry left undone.
     *
     * @param traits what the school says about a source, by its name
     */
    static Retrial of(Path setAside, Function<String, SourceTraits> traits) throws IOException {
        Path waiting = setAside.resolveSibling("retry.jsonl");
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (Path file : List.of(waiting, setAside)) {
            for (Entry entry : SetAside.read(file)) {
                entries.putIfAbsent(entry.file() + " " + entry.position(), entry);
            }
        }
        SetAside.write(waiting, entries.values());
        Files.deleteIfExists(setAside);
        Path folder = Files.createTempDirectory("carrel-retry");
        List<SourceFile> files = new ArrayList<>();
        for (Entry entry : entries.values()) {
            files.add(file(entry, traits.apply(entry.source()), folder.resolve("record-" + files.size())));
        }
        return new Retrial(waiting, folder, files);
    }

    List<SourceFile> files() {
        return files;
    }

    /** All have been tried; those that failed again are set aside again. */
    void done() throws IOException {
        Files.deleteIfExists(waiting);
    }

    @Override
    public void close() throws IOException {
        for (SourceFile file : files) {
            if (file.content().startsWith(folder)) {
                Files.deleteIfExists(file.content());
            }
        }
        Files.deleteIfExists(folder);
    }

    /** A record goes back as it was cut out; where the file itself is the record, as the file is now. */
    private static SourceFile file(Entry entry, SourceTraits traits, Path copy) throws IOException {
        Path path = Path.of(entry.file());
        String name = entry.name().orElse(path.getFileName().toString());
        SourceFile whole = new SourceFile(path, entry.source(), traits, name);
        if (entry.bytes().length == 0) {
            return whole;
        }
        Files.write(copy, entry.bytes());
        return whole.cutOut(entry.position(), entry.format(), copy);
    }
}
