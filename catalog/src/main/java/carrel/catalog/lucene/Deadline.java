package carrel.catalog.lucene;

import java.time.Duration;
import org.apache.lucene.index.QueryTimeout;

/** Says when a search has had its time. */
final class Deadline implements QueryTimeout {
    private final long end;

    Deadline(Duration from) {
        end = System.nanoTime() + from.toNanos();
    }

    @Override
    public boolean shouldExit() {
        return System.nanoTime() - end > 0;
    }
}
