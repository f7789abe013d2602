package carrel.indexer;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** By the clock, on a thread for each name: a long run must not make loans wait. */
final class ThreadsSchedule implements Schedule {
    private static final Logger LOG = LoggerFactory.getLogger(ThreadsSchedule.class);

    /** A run commits after the record under way, and a document may take half a minute. */
    private static final long SECONDS_TO_END_IN_ORDER = 45;

    private final Map<String, ScheduledExecutorService> threads = new ConcurrentHashMap<>();

    @Override
    public void every(String thread, Duration first, Duration every, Task task) {
        var unused = threads.computeIfAbsent(thread, ThreadsSchedule::thread)
                .scheduleWithFixedDelay(() -> tried(task), first.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A task that throws would never be called again, so nothing may pass, not even an error. */
    private static void tried(Task task) {
        try {
            task.run();
        } catch (IOException | RuntimeException | Error failed) {
            LOG.warn("Looking for news failed, and will be tried again: {}", failed.getMessage());
            LOG.debug("In full", failed);
        }
    }

    @Override
    public void close() {
        threads.values().forEach(ScheduledExecutorService::shutdown);
        for (ScheduledExecutorService thread : threads.values()) {
            try {
                if (!thread.awaitTermination(SECONDS_TO_END_IN_ORDER, TimeUnit.SECONDS)) {
                    LOG.warn("A run did not end in time; the index is as at its last commit.");
                }
            } catch (InterruptedException impatient) {
                Thread.currentThread().interrupt();
                thread.shutdownNow();
            }
        }
    }

    private static ScheduledExecutorService thread(String name) {
        return Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
    }
}
