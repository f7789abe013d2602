package carrel.searchapi;

import carrel.catalog.ShelfMap;
import carrel.catalog.lucene.LuceneCatalog;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Whoever knows a library's settings and keeps an open catalog up with it; serving itself only reads. */
public interface Attendance {
    /**
     * Begins, and goes on until it is closed.
     *
     * @param settings the library's settings file
     * @throws IOException when the settings cannot be followed, in a sentence
     */
    Closeable begin(Path settings, Path index, LuceneCatalog catalog) throws IOException;

    /**
     * The ranking profile that the settings name, if they name one.
     *
     * @throws IOException when the settings cannot be followed, in a sentence
     */
    Optional<Path> ranking(Path settings) throws IOException;

    /**
     * Where in the room the settings say that call numbers are found.
     *
     * @throws IOException when the settings cannot be read, in a sentence
     */
    ShelfMap shelves(Path settings) throws IOException;

    /** Nobody attends. */
    Attendance NONE = new Attendance() {
        @Override
        public Closeable begin(Path settings, Path index, LuceneCatalog catalog) throws IOException {
            throw new IOException("this program cannot follow settings");
        }

        @Override
        public Optional<Path> ranking(Path settings) {
            return Optional.empty();
        }

        @Override
        public ShelfMap shelves(Path settings) {
            return ShelfMap.NONE;
        }
    };
}
