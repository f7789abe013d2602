package carrel.indexer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** Tells of a disk that is full: what is free, and about how much the rest of a run needs. */
final class DiskRoom {
    /** An index grows in leaps, since Lucene writes parts anew to join them. */
    private static final double FOR_JOINING = 1.5;

    private static final long LITTLE_BYTES = 64L << 20;
    private static final double MEGABYTE = 1 << 20;

    private DiskRoom() {}

    /**
     * The failure as it is, or as a sentence about the disk when that is full.
     *
     * @param share how much of the sources' bytes has been read, 0 to 1
     */
    static IOException explain(IOException failed, Path generation, double share) throws IOException {
        if (!isFull(failed)) {
            return failed;
        }
        long now = bytes(generation);
        double whole = share > 0.01 ? now / share : now * 10.0;
        double needed = Math.max(LITTLE_BYTES, (whole - now) * FOR_JOINING);
        return new IOException(
                String.format(
                        Locale.ROOT,
                        "there is no room left on the disk of %s (%.0f MB are free); the rest of this run needs about %.0f MB. "
                                + "Readers keep the index as at its last commit. Make room, then run the same command "
                                + "again, which goes on from there",
                        generation.getParent(),
                        Files.getFileStore(generation).getUsableSpace() / MEGABYTE,
                        needed / MEGABYTE),
                failed);
    }

    private static boolean isFull(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (message.contains("no space left")
                    || message.contains("not enough space")
                    || message.contains("disk full")) {
                return true;
            }
        }
        return false;
    }

    private static long bytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
