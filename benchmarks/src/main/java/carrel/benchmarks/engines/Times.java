package carrel.benchmarks.engines;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What some answers took.
 *
 * @param nanos each by the clock, which goes on while other programs have the machine
 * @param processor of the engine's process, all its threads and all the answers together
 */
record Times(List<Long> nanos, Duration processor) {
    static final Times NONE = new Times(List.of(), Duration.ZERO);

    Times {
        nanos = List.copyOf(nanos);
    }

    Times and(Times more) {
        List<Long> all = new ArrayList<>(nanos);
        all.addAll(more.nanos);
        return new Times(all, processor.plus(more.processor));
    }

    /** @param share of the answers that took no longer, above 0 to 1 */
    double millis(double share) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        int place = (int) Math.ceil(share * sorted.length) - 1;
        return sorted.length == 0 ? 0 : sorted[Math.max(0, place)] / 1e6;
    }

    /** What an answer took of the processor on average. */
    double processorMillis() {
        return nanos.isEmpty() ? 0 : processor.toNanos() / 1e6 / nanos.size();
    }
}
