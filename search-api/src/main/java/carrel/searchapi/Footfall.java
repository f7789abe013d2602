package carrel.searchapi;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** When somebody last came with a request, so that what can wait waits until nobody does. */
final class Footfall {
    private static final Duration LULL = Duration.ofSeconds(2);

    /** Whoever opens the door is expected to come in next. */
    private volatile long last = System.nanoTime();

    /** Somebody comes. */
    void step() {
        last = System.nanoTime();
    }

    /**
     * Returns when nobody has come for a moment. On a day without such moments it returns all the same, after each of these
     * pauses: what takes some milliseconds each time is done in the end, and takes readers less than a hundredth of a processor.
     */
    void awaitLull() {
        long pause = LULL.toNanos() - (System.nanoTime() - last);
        try {
            TimeUnit.NANOSECONDS.sleep(pause);
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
        }
    }
}
