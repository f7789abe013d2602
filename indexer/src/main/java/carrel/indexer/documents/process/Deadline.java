package carrel.indexer.documents.process;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Ends a process when the time is up, unless lifted before. A read from its pipe then ends, too. */
final class Deadline {
    private static final ScheduledExecutorService CLOCK = clock();

    private final ScheduledFuture<?> alarm;
    private volatile boolean passed;

    private Deadline(Duration time, Process process) {
        alarm = CLOCK.schedule(() -> pass(process), time.toMillis(), TimeUnit.MILLISECONDS);
    }

    static Deadline of(Process process, Duration time) {
        return new Deadline(time, process);
    }

    private void pass(Process process) {
        passed = true;
        process.destroyForcibly();
    }

    /** Whether the time was up. */
    boolean passed() {
        return passed;
    }

    /** The process may go on. */
    void lift() {
        alarm.cancel(false);
    }

    private static ScheduledExecutorService clock() {
        ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1, ring -> {
            Thread thread = new Thread(ring, "document deadlines");
            thread.setDaemon(true);
            return thread;
        });
        clock.setRemoveOnCancelPolicy(true);
        return clock;
    }
}
