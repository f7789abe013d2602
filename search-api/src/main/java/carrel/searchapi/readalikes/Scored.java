package carrel.searchapi.readalikes;

import carrel.searchapi.readalikes.ShelfProfile.Compared;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.zip.CRC32;

/**
 * A work, and how close it is to what was asked for.
 *
 * @param score only comparable within one answer
 */
record Scored(Compared work, float score) {
    static final Comparator<Scored> BEST_FIRST =
            // Ids may tell how well known a book is (the order of some list), so their hash breaks ties.
            Comparator.<Scored>comparingDouble(scored -> -scored.score)
                    .thenComparingLong(scored -> hash(scored.id()))
                    .thenComparing(Scored::id);

    String id() {
        return work.work().id();
    }

    private static long hash(String id) {
        CRC32 hash = new CRC32();
        hash.update(id.getBytes(StandardCharsets.UTF_8));
        return hash.getValue();
    }
}
