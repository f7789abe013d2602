package carrel.catalog.lucene;

import java.util.concurrent.atomic.AtomicLongArray;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * Which ids and numbers an index may hold. Nearly every record is new to an index that is made from nothing, and to look in
 * each segment for what is in none costs the more the larger the index grows; of one that held something before, all
 * may be there. A Bloom filter: it never misses a term, and of a million records it takes one term in two hundred for
 * written that is not. Safe for many threads.
 */
final class WrittenTerms {
    /** 8 MB. */
    private static final int BITS = 1 << 26;

    private static final int BITS_OF_TERM = 3;

    private final boolean fromNothing;
    private final AtomicLongArray bits;

    /** @param opened the index as its writer found it */
    WrittenTerms(IndexReader opened) {
        fromNothing = opened.maxDoc() == 0;
        bits = new AtomicLongArray(fromNothing ? BITS / Long.SIZE : 0);
    }

    /** Takes note of a term that is written. */
    void add(String term) {
        if (!fromNothing) {
            return;
        }
        long[] hash = hash(new BytesRef(term));
        for (int i = 0; i < BITS_OF_TERM; i++) {
            int bit = bit(hash, i);
            bits.accumulateAndGet(bit / Long.SIZE, 1L << bit, (old, added) -> old | added);
        }
    }

    /** False when the index surely does not hold the term. */
    boolean mayHold(BytesRef term) {
        if (!fromNothing) {
            return true;
        }
        long[] hash = hash(term);
        for (int i = 0; i < BITS_OF_TERM; i++) {
            int bit = bit(hash, i);
            if ((bits.get(bit / Long.SIZE) & (1L << bit)) == 0) {
                return false;
            }
        }
        return true;
    }

    private static long[] hash(BytesRef term) {
        return StringHelper.murmurhash3_x64_128(term);
    }

    private static int bit(long[] hash, int i) {
        return (int) (hash[0] + i * hash[1]) & (BITS - 1);
    }
}
