package carrel.searchapi;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryUsage;
import java.time.Duration;

/**
 * Keeps a server's memory near what it needs. Java's parallel collector looks for garbage among what is older only when that
 * may grow no further, at a quarter of the machine's memory; so what busy minutes leave there would stay, and the process
 * would hold several times what it uses. With another collector this does nothing.
 */
final class HeapWeeding {
    private static final Duration LOOKS_EVERY = Duration.ofSeconds(5);

    /** What the parallel collector calls the part of the heap that holds what is older. */
    private static final String OLDER = "PS Old Gen";

    /** To weed costs some milliseconds for each ten megabytes that stay, in which nobody is answered. */
    private static final int A_QUARTER = 4;

    private static final long GROWN_BYTES_MIN = 24L << 20;

    private HeapWeeding() {}

    /** Weeds from now on, in lulls where there are any. */
    static void begin(Footfall footfall) {
        ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals(OLDER))
                .forEach(pool ->
                        Thread.ofPlatform().daemon().name("heap-weeding").start(() -> weed(pool, footfall)));
    }

    private static void weed(MemoryPoolMXBean older, Footfall footfall) {
        try {
            while (true) {
                Thread.sleep(LOOKS_EVERY);
                MemoryUsage kept = older.getCollectionUsage();
                if (isDue(kept.getUsed(), older.getUsage().getUsed()) && footfall.awaitLull()) {
                    System.gc();
                }
            }
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether it is worth while, with so many bytes in use, and so many kept the last time; 0 before the first. */
    static boolean isDue(long kept, long used) {
        return used - kept > Math.max(kept / A_QUARTER, GROWN_BYTES_MIN);
    }
}
