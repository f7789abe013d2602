package carrel.benchmarks.engines;

import java.util.Arrays;
import java.util.List;

/** Times of answers in nanoseconds. */
record Times(List<Long> nanos) {
    Times {
        nanos = List.copyOf(nanos);
    }

    /** @param share of the answers that took no longer, above 0 to 1 */
    double millis(double share) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        int place = (int) Math.ceil(share * sorted.length) - 1;
        return sorted.length == 0 ? 0 : sorted[Math.max(0, place)] / 1e6;
    }
}
