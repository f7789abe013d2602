package carrel.indexer;

import carrel.catalog.lucene.UnusableIndex;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** {@code carrel index --watch}: looks again and again, and says what it took, and once what is wrong. */
final class Watchfulness {
    private final Watch watch;
    private final Duration every;
    private final RunSummary summary;
    private List<String> said = List.of();

    Watchfulness(Watch watch, Duration every, RunSummary summary) {
        this.watch = watch;
        this.every = every;
        this.summary = summary;
    }

    /** Waits so long; whether somebody wishes meanwhile that it end. */
    interface Pause {
        boolean endsWithin(Duration time);
    }

    void until(Pause pause) throws IOException {
        summary.tell(String.format("Watching, every %,d s; Ctrl-C ends it.", every.toSeconds()));
        while (!pause.endsWithin(every)) {
            say(look());
        }
    }

    /** What went wrong; the next look may fare better, so nothing of that ends the watch. */
    private List<String> look() {
        try {
            Watch.Look look = watch.look();
            if (look.report().isPresent()) {
                summary.tell(look.report().get());
                return List.of();
            }
            return look.failures();
        } catch (IOException | UnusableIndex failed) {
            return List.of(String.valueOf(failed.getMessage()));
        }
    }

    /** A server that is down all night is one line, not a thousand. */
    private void say(List<String> failures) {
        if (!failures.equals(said)) {
            failures.forEach(summary::tellFailure);
        }
        said = failures;
    }
}
