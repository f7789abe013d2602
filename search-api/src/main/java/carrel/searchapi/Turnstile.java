package carrel.searchapi;

import io.javalin.http.Handler;
import io.javalin.http.ServiceUnavailableResponse;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets only so many of the costly requests in at once: text sets, levels of texts, passwords. A few more may wait a little;
 * the others are told at once to come again, so that a flood of them leaves the searches of readers alone. It counts
 * requests, not people: a whole school often has one address.
 */
final class Turnstile {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int WAITING_MAX = 12;
    private static final int ARRIVING_MAX = 6;

    private final Semaphore working;
    private final Semaphore there;
    private final Duration patience;

    /** For documents on their way here, of which each fills memory and may come over a slow line. */
    static Turnstile ofArrivals() {
        return new Turnstile(ARRIVING_MAX, WAITING_MAX, PATIENCE);
    }

    /** As many at work as the machine has processors, less one for the readers. */
    Turnstile() {
        this(Math.max(1, Runtime.getRuntime().availableProcessors() - 1), WAITING_MAX, PATIENCE);
    }

    Turnstile(int atOnce, int waiting, Duration patience) {
        this.working = new Semaphore(atOnce, true);
        this.there = new Semaphore(atOnce + waiting);
        this.patience = patience;
    }

    /**
     * The handler behind this turnstile.
     *
     * @throws ServiceUnavailableResponse when answering, if too many are there
     */
    Handler before(Handler costly) {
        return http -> {
            if (!there.tryAcquire()) {
                throw new ServiceUnavailableResponse();
            }
            try {
                if (!working.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                    throw new ServiceUnavailableResponse();
                }
                try {
                    costly.handle(http);
                } finally {
                    working.release();
                }
            } finally {
                there.release();
            }
        };
    }
}
