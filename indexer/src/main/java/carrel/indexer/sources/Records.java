package carrel.indexer.sources;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The records of one file, one after the other. */
public interface Records extends Closeable {
    /** The next record's outcome; empty at the end of the file. Throws only when the file itself cannot be read on. */
    Optional<Read> next() throws IOException;
}
