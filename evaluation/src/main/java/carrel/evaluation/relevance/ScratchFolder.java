package carrel.evaluation.relevance;

import carrel.catalog.lucene.IndexFolder;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder that is gone when it is no longer needed. */
record ScratchFolder(Path path) implements Closeable {
    ScratchFolder() throws IOException {
        this(Files.createTempDirectory("carrel-relevance"));
    }

    @Override
    public void close() throws IOException {
        IndexFolder.delete(path);
    }
}
