package carrel.benchmarks.records;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** The real records that others are varied from; at most {@value #KEPT_MAX}, drawn from all alike, to spare memory. */
public final class Patterns {
    static final int KEPT_MAX = 20_000;

    private final List<byte[]> kept = new ArrayList<>();
    private final SplittableRandom chance;
    private long seen;

    private Patterns(long seed) {
        this.chance = new SplittableRandom(seed);
    }

    /**
     * Reads them from MARC files or folders of such.
     *
     * @throws IOException when a file cannot be read, or none of them has a sound record with a control number (001)
     *     and a title
     */
    public static Patterns read(List<Path> paths, long seed) throws IOException {
        Patterns patterns = new Patterns(seed);
        PlainRecords.read(paths, patterns::consider);
        if (patterns.kept.isEmpty()) {
            throw new IOException(
                    "records are varied from real ones, but " + paths
                            + " has no sound MARC record in UTF-8 with a control number (001) and a title; name a MARC file (.mrc, .mrc.gz or .mrk)");
        }
        return patterns;
    }

    int size() {
        return kept.size();
    }

    PlainRecord get(int index) {
        return PlainRecord.of(kept.get(index)).orElseThrow();
    }

    private void consider(PlainRecord record) {
        Optional<byte[]> bytes = record.bytes();
        boolean numbered = record.first("001").isPresent();
        boolean titled =
                record.first("245").flatMap(title -> title.subfield('a')).isPresent();
        if (bytes.isEmpty() || !numbered || !titled) {
            return;
        }
        seen++;
        if (kept.size() < KEPT_MAX) {
            kept.add(bytes.get());
            return;
        }
        long place = chance.nextLong(seen);
        if (place < KEPT_MAX) {
            kept.set((int) place, bytes.get());
        }
    }
}
