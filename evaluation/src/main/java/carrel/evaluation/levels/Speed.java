package carrel.evaluation.levels;

import carrel.analyzers.levels.Readability;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * How fast texts are levelled by one thread, by the time that the thread had a processor: what else the machine does
 * should not count.
 */
final class Speed {
    private static final long WARM_UP_NANOS = 2_000_000_000L;
    private static final long MEASURED_NANOS = 1_000_000_000L;
    private static final double NANOS_PER_SECOND = 1e9;
    private static final double BYTES_PER_MEGABYTE = 1e6;

    private Speed() {}

    /** Megabytes of UTF-8 in a second, over texts taken round and round. */
    static double mbPerSecond(List<LeveledText> texts) {
        if (texts.isEmpty()) {
            return 0;
        }
        levelled(texts, WARM_UP_NANOS);
        return levelled(texts, MEASURED_NANOS);
    }

    private static double levelled(List<LeveledText> texts, long nanosMin) {
        int[] sizes = texts.stream()
                .mapToInt(text -> text.text().getBytes(StandardCharsets.UTF_8).length)
                .toArray();
        long bytes = 0;
        long begin = spentNanos();
        long spent = 0;
        for (int i = 0; spent < nanosMin; i = (i + 1) % sizes.length) {
            Readability.of(texts.get(i).text());
            bytes += sizes[i];
            spent = spentNanos() - begin;
        }
        return bytes / BYTES_PER_MEGABYTE / (spent / NANOS_PER_SECOND);
    }

    private static long spentNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
