package carrel.launcher;

import carrel.catalog.ShelfMap;
import carrel.catalog.lucene.LuceneCatalog;
import carrel.indexer.Upkeep;
import carrel.indexer.settings.LibrarySettings;
import carrel.indexer.settings.Mistakes;
import carrel.indexer.settings.SettingsFile;
import carrel.searchapi.Attendance;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Follows a settings file as the indexer reads it. */
final class LibraryAttendance implements Attendance {
    @Override
    public Closeable begin(Path settings, Path index, LuceneCatalog catalog) throws IOException {
        return Upkeep.begin(read(settings), index, catalog);
    }

    @Override
    public Optional<Path> ranking(Path settings) throws IOException {
        return read(settings).ranking();
    }

    @Override
    public ShelfMap shelves(Path settings) throws IOException {
        return read(settings).shelves();
    }

    private static LibrarySettings read(Path settings) throws IOException {
        try {
            return SettingsFile.read(settings);
        } catch (Mistakes mistakes) {
            throw new IOException(mistakes.getMessage(), mistakes);
        }
    }
}
