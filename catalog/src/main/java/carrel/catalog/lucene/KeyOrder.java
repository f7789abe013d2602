package carrel.catalog.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.FieldComparator;
import org.apache.lucene.search.FieldComparatorSource;
import org.apache.lucene.search.LeafFieldComparator;
import org.apache.lucene.search.Pruning;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The order of works by a key, those without one last. Lucene's own reads the key of every work that comes among the first;
 * but keys mostly part works that are equal in all before, which are few, so this reads a key only to compare it with one
 * of another segment, or for whoever asks for the {@link Key} of a place.
 */
final class KeyOrder extends FieldComparatorSource {
    static final KeyOrder SOURCE = new KeyOrder();

    private KeyOrder() {}

    /** The key of a work, read when it is first asked for: of a page of results only the last work's is. For one thread. */
    static final class Key {
        private final SortedDocValues segment;
        private final int ordinal;
        private @Nullable BytesRef bytes;

        private Key(SortedDocValues segment, int ordinal) {
            this.segment = segment;
            this.ordinal = ordinal;
        }

        /** A key that was read before. */
        Key(BytesRef bytes) {
            this(DocValues.emptySorted(), 0);
            this.bytes = bytes;
        }

        BytesRef bytes() {
            BytesRef known = bytes;
            if (known == null) {
                try {
                    known = BytesRef.deepCopyOf(segment.lookupOrd(ordinal));
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
                bytes = known;
            }
            return known;
        }
    }

    @Override
    public FieldComparator<Key> newComparator(String field, int places, Pruning pruning, boolean reversed) {
        return new Places(field, places);
    }

    private static final class Places extends FieldComparator<Key> implements LeafFieldComparator {
        private static final int NO_KEY = Integer.MAX_VALUE;
        private static final long UNKNOWN = -2;

        private final String field;

        /** The ordinal of the key in each place, and the segment that it is one of. */
        private final int[] ordinals;

        private final SortedDocValues[] segments;

        private final @Nullable Key[] keys;

        private SortedDocValues segment = DocValues.emptySorted();
        private int bottom;
        private @Nullable Key top;

        /** Where the key of the last place stands among those of this segment; {@link #UNKNOWN} until it is needed. */
        private long bottomHere = UNKNOWN;

        Places(String field, int places) {
            this.field = field;
            this.ordinals = new int[places];
            this.segments = new SortedDocValues[places];
            this.keys = new Key[places];
            Arrays.fill(segments, segment);
        }

        @Override
        public LeafFieldComparator getLeafComparator(LeafReaderContext context) throws IOException {
            segment = DocValues.getSorted(context.reader(), field);
            bottomHere = UNKNOWN;
            return this;
        }

        @Override
        public int compare(int one, int other) {
            return segments[one] == segments[other] || ordinals[one] == NO_KEY || ordinals[other] == NO_KEY
                    ? Integer.compare(ordinals[one], ordinals[other])
                    : compareValues(value(one), value(other));
        }

        @Override
        public void setBottom(int place) {
            bottom = place;
            bottomHere = UNKNOWN;
        }

        /** Many works may be equal to the last one, so that one's key is looked up in the segment once, and not theirs. */
        @Override
        public int compareBottom(int document) throws IOException {
            if (bottomHere == UNKNOWN) {
                bottomHere = here(bottom);
            }
            return Long.compare(bottomHere, 2L * ordinal(document));
        }

        /** Twice its ordinal; or one less than twice that of the key behind it, if the segment does not have it. */
        private long here(int place) throws IOException {
            Key key = value(place);
            if (key == null) {
                return 2L * NO_KEY;
            }
            int ordinal = segments[place] == segment ? ordinals[place] : segment.lookupTerm(key.bytes());
            return ordinal >= 0 ? 2L * ordinal : 2L * ~ordinal - 1;
        }

        @Override
        public void setTopValue(@Nullable Key value) {
            top = value;
        }

        @Override
        public int compareTop(int document) throws IOException {
            return compareValues(top, key(segment, ordinal(document)));
        }

        @Override
        public void copy(int place, int document) throws IOException {
            ordinals[place] = ordinal(document);
            segments[place] = segment;
            keys[place] = null;
        }

        @Override
        public @Nullable Key value(int place) {
            Key key = keys[place];
            if (key == null) {
                key = key(segments[place], ordinals[place]);
                keys[place] = key;
            }
            return key;
        }

        @Override
        public int compareValues(@Nullable Key one, @Nullable Key other) {
            if (one == null || other == null) {
                return Boolean.compare(one == null, other == null);
            }
            return one.bytes().compareTo(other.bytes());
        }

        @Override
        public void setScorer(Scorable scorer) {}

        private int ordinal(int document) throws IOException {
            return segment.advanceExact(document) ? segment.ordValue() : NO_KEY;
        }

        private static @Nullable Key key(SortedDocValues segment, int ordinal) {
            return ordinal == NO_KEY ? null : new Key(segment, ordinal);
        }
    }
}
