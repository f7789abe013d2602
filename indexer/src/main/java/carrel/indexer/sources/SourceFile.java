package carrel.indexer.sources;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * A file of a source.
 *
 * @param path where it is
 * @param source the name of its source, the first half of each record's identity
 */
public record SourceFile(Path path, String source) {
    /** The file's content, unpacked when it is gzipped (known by its first two bytes, whatever its name). */
    public InputStream open() throws IOException {
        return Unpacked.open(path);
    }
}
