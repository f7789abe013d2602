package carrel.indexer.settings;

import carrel.catalog.ShelfMap;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a settings file says.
 *
 * @param file the file itself; paths in it start from its folder
 * @param index the folder of the index; empty when the command line names it
 * @param every how often sources are looked at again; empty when only on request
 * @param removalsMax the greatest share of a source, 0 to 1, that one full reading may take out
 * @param authorities the library's own authority files, whose see-from words find the heading
 * @param ranking what counts how much in the order of results; empty for what Carrel ships
 * @param shelves which call numbers stand where in the room
 * @param sources in the file's order, with names all different
 */
public record LibrarySettings(
        Path file,
        Optional<Path> index,
        Optional<Duration> every,
        double removalsMax,
        List<Path> authorities,
        Optional<Path> ranking,
        ShelfMap shelves,
        List<SourceSettings> sources) {
    /** A full export that lost more than this share of its records is more likely broken than weeded. */
    public static final double REMOVALS_MAX_DEFAULT = 0.1;

    public LibrarySettings {
        authorities = List.copyOf(authorities);
        sources = List.copyOf(sources);
    }

    /** The source of that name. */
    public Optional<SourceSettings> source(String name) {
        return sources.stream().filter(source -> source.name().equals(name)).findFirst();
    }
}
