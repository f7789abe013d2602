package carrel.benchmarks.reading;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * What some work took.
 *
 * @param seconds by the clock, which goes on while other programs have the machine
 * @param processorSeconds of this process, all its threads together; child processes are not in it
 */
record Spent(double seconds, double processorSeconds) {
    private static final double NANOS = 1e9;

    /** When some work began. */
    static final class Since {
        private final long clock = System.nanoTime();
        private final long processor = processor();

        Spent now() {
            return new Spent((System.nanoTime() - clock) / NANOS, (processor() - processor) / NANOS);
        }
    }

    private static long processor() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}
