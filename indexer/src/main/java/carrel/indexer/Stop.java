package carrel.indexer;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A wish, from Ctrl-C or a test, that a run end early and in order. Safe for many threads. */
public final class Stop {
    private final CountDownLatch wished = new CountDownLatch(1);

    public void wish() {
        wished.countDown();
    }

    boolean wished() {
        return wished.getCount() == 0;
    }

    /** Waits so long, or until the wish comes; whether it has come. */
    boolean wishedWithin(Duration time) {
        try {
            return wished.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
