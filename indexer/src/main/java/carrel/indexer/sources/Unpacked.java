package carrel.indexer.sources;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Streams as they were before gzip. */
final class Unpacked {
    private static final int BUFFER_BYTES = 1 << 16;
    private static final int GZIP_MAGIC_FIRST = 0x1f;
    private static final int GZIP_MAGIC_SECOND = 0x8b;

    private Unpacked() {}

    static InputStream of(InputStream maybePacked) throws IOException {
        InputStream packed = new BufferedInputStream(maybePacked, BUFFER_BYTES);
        try {
            packed.mark(2);
            boolean gzipped = packed.read() == GZIP_MAGIC_FIRST && packed.read() == GZIP_MAGIC_SECOND;
            packed.reset();
            return gzipped ? new BufferedInputStream(new GZIPInputStream(packed, BUFFER_BYTES), BUFFER_BYTES) : packed;
        } catch (IOException | RuntimeException broken) {
            packed.close();
            throw broken;
        }
    }
}
