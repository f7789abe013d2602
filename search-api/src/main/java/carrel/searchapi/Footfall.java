package carrel.searchapi;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** When somebody last came with a request, so that what can wait waits until nobody does. */
final class Footfall {
    private static final Duration LULL = Duration.ofSeconds(2);

    /** Whoever opens the door is expected to come in next. */
    private volatile long last = System.nanoTime();

    private final CountDownLatch ended = new CountDownLatch(1);

    /** Somebody comes. */
    void step() {
        last = System.nanoTime();
    }

    /** Nobody comes any more: whoever waits for a lull need not. */
    void end() {
        ended.countDown();
    }

    /**
     * Returns when nobody has come for a moment. On a day without such moments it returns all the same, after each of these
     * pauses: what takes some milliseconds each time is done in the end, and takes readers less than a hundredth of a processor.
     *
     * @return whether anybody can come after it
     */
    boolean awaitLull() {
        long pause = LULL.toNanos() - (System.nanoTime() - last);
        try {
            return !ended.await(pause, TimeUnit.NANOSECONDS);
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
