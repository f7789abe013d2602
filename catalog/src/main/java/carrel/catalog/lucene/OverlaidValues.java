package carrel.catalog.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;

/** Values of a segment, for some of its documents replaced by others. */
final class OverlaidValues extends SortedSetDocValues {
    private final SortedSetDocValues below;
    private final Map<Integer, SortedSet<BytesRef>> above;

    /** A value that documents keep although they are replaced. */
    private final BytesRef kept;

    private final BytesRef[] terms;
    private final long[] ordinals;
    private int document = -1;
    private long[] values = {};
    private int next;

    OverlaidValues(SortedSetDocValues below, Map<Integer, SortedSet<BytesRef>> above, BytesRef kept)
            throws IOException {
        this.below = below;
        this.above = above;
        this.kept = kept;
        TreeSet<BytesRef> all = new TreeSet<>();
        List<BytesRef> own = new ArrayList<>();
        for (long ordinal = 0; ordinal < below.getValueCount(); ordinal++) {
            own.add(BytesRef.deepCopyOf(below.lookupOrd(ordinal)));
        }
        all.addAll(own);
        above.values().forEach(all::addAll);
        this.terms = all.toArray(BytesRef[]::new);
        this.ordinals = own.stream().mapToLong(this::ordinal).toArray();
    }

    private long ordinal(BytesRef term) {
        return Arrays.binarySearch(terms, term);
    }

    @Override
    public boolean advanceExact(int target) throws IOException {
        document = target;
        next = 0;
        TreeSet<Long> found = new TreeSet<>();
        SortedSet<BytesRef> replaced = above.get(target);
        if (below.advanceExact(target)) {
            for (int i = 0; i < below.docValueCount(); i++) {
                long ordinal = ordinals[(int) below.nextOrd()];
                if (replaced == null || terms[(int) ordinal].equals(kept)) {
                    found.add(ordinal);
                }
            }
        }
        if (replaced != null) {
            replaced.forEach(term -> found.add(ordinal(term)));
        }
        values = found.stream().mapToLong(Long::longValue).toArray();
        return values.length > 0;
    }

    @Override
    public long nextOrd() {
        return values[next++];
    }

    @Override
    public int docValueCount() {
        return values.length;
    }

    @Override
    public BytesRef lookupOrd(long ordinal) {
        return terms[(int) ordinal];
    }

    @Override
    public long getValueCount() {
        return terms.length;
    }

    @Override
    public int docID() {
        return document;
    }

    // Both callers ask for documents that other conditions have found; walking is not needed.

    @Override
    public int nextDoc() {
        throw new UnsupportedOperationException("values laid over others are asked for by document");
    }

    @Override
    public int advance(int target) {
        throw new UnsupportedOperationException("values laid over others are asked for by document");
    }

    @Override
    public long cost() {
        return below.cost() + above.size();
    }
}
