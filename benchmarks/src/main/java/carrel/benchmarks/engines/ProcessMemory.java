package carrel.benchmarks.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Memory of a process, in the words of Linux's {@code /proc/PID/status}. */
enum ProcessMemory {
    /** The most that it ever had resident, mapped files among it. */
    PEAK("VmHWM:"),
    /** What it has resident now and shares with no file. */
    OWN("RssAnon:");

    private final String label;

    ProcessMemory(String label) {
        this.label = label;
    }

    /** In kilobytes; -1 where the system does not tell. */
    long kilobytes(long pid) throws IOException {
        Path status = Path.of("/proc", Long.toString(pid), "status");
        if (!Files.exists(status)) {
            return -1;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith(label))
                .map(line -> line.replaceAll("\\D", ""))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(-1);
    }
}
