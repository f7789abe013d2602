package carrel.indexer.harvest;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Answers requests; a real server, or one in a test. */
public interface OaiServer {
    /** Asks once. Throws when no answer comes. */
    Answer get(URI address) throws IOException;

    /**
     * An answer of HTTP.
     *
     * @param retryAfter how long the server asks to wait, if it does
     */
    record Answer(int status, byte[] body, Optional<Duration> retryAfter) {}
}
