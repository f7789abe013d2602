package carrel.launcher;

import carrel.analyzers.text.Analysis;
import carrel.catalog.ContentHash;
import carrel.catalog.lucene.Generations;
import carrel.catalog.lucene.LuceneCatalog;
import carrel.indexer.IndexCommand;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The small school library that comes with Carrel.
 *
 * @param sources folders of records, documents and title lists
 */
record DemoShelf(List<Path> sources) {
    /** Stands beside the index and says what it was made of. */
    private static final String NOTE = "shelf";

    /** What reads records decides what an index of them holds, as much as the records do. */
    private static final List<Class<?>> READERS = List.of(Analysis.class, LuceneCatalog.class, IndexCommand.class);

    DemoShelf {
        sources = List.copyOf(sources);
    }

    /**
     * Finds the shelf in Carrel's own folder: in {@code share/shelf} of an installed package, in {@code test-corpus} of a
     * clone.
     */
    static DemoShelf in(Path home) throws IOException {
        Path installed = home.resolve("share").resolve("shelf");
        if (Files.isDirectory(installed)) {
            return new DemoShelf(List.of(installed));
        }
        Path corpus = home.resolve("test-corpus");
        List<Path> sources = Stream.of("shelf", "documents", "title-lists")
                .map(corpus::resolve)
                .toList();
        for (Path source : sources) {
            if (!Files.isDirectory(source)) {
                throw new IOException("the demo's shelf should lie in " + installed + " or " + corpus
                        + ", but there is no " + source + "; get all of Carrel again, or index files of your own");
            }
        }
        return new DemoShelf(sources);
    }

    /** Whether the index holds this shelf, as this version of Carrel reads it. */
    boolean isIn(Path index) throws IOException {
        Path note = index.resolve(NOTE);
        return new Generations(index).current().isPresent()
                && Files.exists(note)
                && Files.readString(note).strip().equals(fingerprint());
    }

    /** Notes that the index holds this shelf. */
    void noteIn(Path index) throws IOException {
        Files.writeString(index.resolve(NOTE), fingerprint() + System.lineSeparator());
    }

    private String fingerprint() throws IOException {
        List<String> contents = new ArrayList<>();
        for (Path source : sources) {
            try (Stream<Path> files = Files.walk(source)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    contents.add(source.relativize(file) + " " + ContentHash.of(file));
                }
            }
        }
        for (Class<?> reader : READERS) {
            Optional<Path> jar = jar(reader);
            if (jar.isPresent()) {
                contents.add(ContentHash.of(jar.get()));
            }
        }
        return ContentHash.of(String.join("\n", contents));
    }

    /** The jar that holds a class; nothing where classes lie in folders, as in an editor. */
    private static Optional<Path> jar(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        try {
            return Optional.of(Path.of(source.getLocation().toURI())).filter(Files::isRegularFile);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a class cannot come from no address", e);
        }
    }
}
