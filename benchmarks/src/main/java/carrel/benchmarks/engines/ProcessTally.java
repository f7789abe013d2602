package carrel.benchmarks.engines;

import java.io.IOException;
import java.lang.management.ManagementFactory;

/** What this process has taken so far, as its last line of output for whoever started it. */
public final class ProcessTally {
    private ProcessTally() {}

    /** CPU in milliseconds since the process began, and the largest resident memory in kilobytes; -1 where unknown. */
    public static String line() throws IOException {
        return "spent " + cpuMillis() + " "
                + ProcessMemory.PEAK.kilobytes(ProcessHandle.current().pid());
    }

    private static long cpuMillis() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime() / 1_000_000
                : -1;
    }
}
