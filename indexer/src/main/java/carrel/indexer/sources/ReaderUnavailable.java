package carrel.indexer.sources;

import java.io.IOException;

/** What reads files of a kind cannot run, which is no fault of any file: the run ends, and can go on when it is mended. */
public final class ReaderUnavailable extends IOException {
    private static final long serialVersionUID = 1;

    /** @param message what cannot run, why, and what to do */
    public ReaderUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
