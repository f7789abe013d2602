package carrel.searchapi;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A fault of ours, written to the log under an id that the reader is told too.
 *
 * <p>The log gets the classes and places of the fault but none of its messages: a message may quote what was typed, and
 * who looked for what is nobody's business.
 */
final class Fault {
    private static final Logger LOG = LoggerFactory.getLogger(Fault.class);
    private static final int FRAMES_MAX = 30;
    private static final int CAUSES_MAX = 5;

    private Fault() {}

    /** Notes it; returns its id. */
    static UUID note(Throwable thrown) {
        UUID id = UUID.randomUUID();
        LOG.error("fault {}:{}", id, trace(thrown));
        return id;
    }

    private static String trace(Throwable thrown) {
        StringBuilder trace = new StringBuilder();
        Throwable cause = thrown;
        for (int i = 0; cause != null && i < CAUSES_MAX; i++) {
            trace.append(i == 0 ? " " : "\n  caused by ")
                    .append(cause.getClass().getName());
            StackTraceElement[] frames = cause.getStackTrace();
            for (int f = 0; f < Math.min(frames.length, FRAMES_MAX); f++) {
                trace.append("\n    at ").append(frames[f]);
            }
            cause = cause.getCause();
        }
        return trace.toString();
    }
}
