package carrel.indexer.documents;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A path to a file that can be told to another process as text. In a locale without Unicode, as many a nightly job has,
 * a name such as "Frösche.pdf" opens no file once it has been a string; such a file is copied under a plain name.
 *
 * @param temporary whether it is such a copy, which closing deletes
 */
record SpeakablePath(Path path, boolean temporary) implements Closeable {
    static SpeakablePath to(Path file) throws IOException {
        if (isSpeakable(file)) {
            return new SpeakablePath(file, false);
        }
        Path copy = Files.createTempFile("carrel-document", "");
        try {
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unreadable) {
            Files.deleteIfExists(copy);
            throw unreadable;
        }
        return new SpeakablePath(copy, true);
    }

    private static boolean isSpeakable(Path file) {
        try {
            return Path.of(file.toString()).equals(file);
        } catch (InvalidPathException unspeakable) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        if (temporary) {
            Files.deleteIfExists(path);
        }
    }
}
