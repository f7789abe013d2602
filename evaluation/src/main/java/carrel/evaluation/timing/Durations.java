package carrel.evaluation.timing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/** How long each of many calls took. */
public final class Durations {
    public static final double NANOS_PER_MILLI = 1e6;

    private final List<Long> nanos = new ArrayList<>();

    public void add(long nanos) {
        this.nanos.add(nanos);
    }

    public <T> T of(Supplier<T> call) {
        long start = System.nanoTime();
        T answer = call.get();
        add(System.nanoTime() - start);
        return answer;
    }

    /** What that share of the calls took at most, in milliseconds; 0 when there were none. */
    public double millis(double share) {
        Collections.sort(nanos);
        int index = (int) Math.ceil(share * nanos.size()) - 1;
        return nanos.isEmpty() ? 0 : nanos.get(Math.max(0, index)) / NANOS_PER_MILLI;
    }
}
