package carrel.indexer;

import java.io.IOException;

/** The catalog could not be written, which is no fault of the file being read: it passes what minds a file's faults. */
final class CatalogFailure extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final IOException cause;

    CatalogFailure(IOException cause) {
        super(cause);
        this.cause = cause;
    }

    IOException cause() {
        return cause;
    }
}
