package carrel.benchmarks.reading;

import java.util.Locale;

/**
 * How fast one reader was.
 *
 * @param items records or documents that it could read
 * @param failed those that it could not, as far as it says so
 * @param bytes of the files, unpacked
 * @param spent what that took
 */
record Pace(String reader, long items, long failed, long bytes, Spent spent) {
    private static final double MEGABYTE = 1e6;

    /** The cheaper of two rounds of one reader: what makes a round dearer comes from outside. */
    Pace orCheaper(Pace other) {
        return other.spent.processorSeconds() < spent.processorSeconds() ? other : this;
    }

    String line(String what) {
        return String.format(
                Locale.ROOT,
                "%-32s %,9d %s  %,8.0f a second (%.1f MB/s), %,8.0f a second of processor  %,d not read",
                reader,
                items,
                what,
                items / spent.seconds(),
                bytes / MEGABYTE / spent.seconds(),
                items / spent.processorSeconds(),
                failed);
    }
}
