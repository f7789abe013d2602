package carrel.searchapi;

import carrel.catalog.lucene.LuceneCatalog;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** Whoever keeps an open catalog up with its library; serving itself only reads. */
public interface Attendance {
    /**
     * Begins, and goes on until it is closed.
     *
     * @param settings the library's settings file
     * @throws IOException when the settings cannot be followed, in a sentence
     */
    Closeable begin(Path settings, Path index, LuceneCatalog catalog) throws IOException;

    /** Nobody attends. */
    Attendance NONE = (settings, index, catalog) -> {
        throw new IOException("this program cannot follow settings");
    };
}
