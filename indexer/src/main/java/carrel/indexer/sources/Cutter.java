package carrel.indexer.sources;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Cuts a file into records by its outermost marks alone, so that what is wrong inside one cannot harm the next. */
interface Cutter extends Closeable {
    /** A record longer than this is set aside unread, in bytes; the longest real ones stay under half of it. */
    int RECORD_BYTES_MAX = 2 << 20;

    /** The next piece; empty at the end of the file. Throws only when the file itself cannot be read on. */
    Optional<Piece> next() throws IOException;
}
