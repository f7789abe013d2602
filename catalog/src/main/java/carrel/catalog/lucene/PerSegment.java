package carrel.catalog.lucene;

import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/**
 * Something that is made of each segment once and kept as long as the segment lives: a change of a few records brings a new
 * segment, which is small, and leaves the others. Safe for many threads.
 */
final class PerSegment<T> {
    private final Map<IndexReader.CacheKey, T> kept = Collections.synchronizedMap(new WeakHashMap<>());
    private final Maker<T> maker;

    /** Makes it of a segment. */
    interface Maker<T> {
        T of(LeafReader segment) throws IOException;
    }

    PerSegment(Maker<T> maker) {
        this.maker = maker;
    }

    T of(LeafReader segment) throws IOException {
        IndexReader.CacheHelper life = segment.getCoreCacheHelper();
        if (life == null) {
            return maker.of(segment);
        }
        T made = kept.get(life.getKey());
        if (made == null) {
            // Two who come first may both make it; neither waits for the other.
            made = maker.of(segment);
            kept.put(life.getKey(), made);
        }
        return made;
    }
}
