package carrel.searchapi.readalikes;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** How far something long has come, said now and then. */
final class Progress {
    private static final Duration SAID_EVERY = Duration.ofSeconds(10);

    private final int all;
    private final long start = System.nanoTime();
    private long said = start;
    private int done;

    Progress(int all) {
        this.all = all;
    }

    /** Counts one more; a sentence when it is time for one. */
    Optional<String> one() {
        done++;
        long now = System.nanoTime();
        if (now - said < SAID_EVERY.toNanos()) {
            return Optional.empty();
        }
        said = now;
        Duration left = Duration.ofNanos((long) ((double) (now - start) / done * (all - done)));
        return Optional.of(String.format(
                Locale.ROOT,
                "Read-alikes are found ahead for %,d of %,d works; about %d:%02d left",
                done,
                all,
                left.toMinutes(),
                left.toSecondsPart()));
    }
}
