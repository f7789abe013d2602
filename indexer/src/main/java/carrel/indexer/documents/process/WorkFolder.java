package carrel.indexer.documents.process;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A worker's own folder among the system's temporary files: parsers unpack into it, and PDFBox keeps its list of fonts
 * there. Gone with all that is in it when closed, by the parent or, where that was killed, by the worker.
 */
record WorkFolder(Path path) implements Closeable {
    /** The system property that tells a worker its folder. */
    static final String PROPERTY = "carrel.parser.folder";

    static WorkFolder create() throws IOException {
        return new WorkFolder(Files.createTempDirectory("carrel-documents"));
    }

    /** The folder that this process was given, if it is a worker. */
    static Optional<WorkFolder> ofThisProcess() {
        return Optional.ofNullable(System.getProperty(PROPERTY)).map(path -> new WorkFolder(Path.of(path)));
    }

    /** What cannot be deleted stays: it is temporary anyway, and no reason to fail. */
    @Override
    public void close() {
        try {
            Files.walkFileTree(path, new Deleting());
        } catch (IOException stays) {
            // The system's own housekeeping is left to deal with it.
        }
    }

    private static final class Deleting extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException why) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException why) throws IOException {
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
