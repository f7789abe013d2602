package carrel.catalog.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.ArrayUtil;

/**
 * The values that each document of a segment has in one field, as the segment's ordinals, flat in memory: to count facets
 * is mostly to read these, and unpacking them from the index for each hit took longer than the search.
 */
final class FacetRows {
    /** Of no documents. */
    static final FacetRows NONE_AT_ALL = new FacetRows(new int[0], new int[0], 0);

    private static final int NONE = -1;

    /** By field. */
    private static final PerSegment<Map<String, FacetRows>> KEPT =
            new PerSegment<>(segment -> new ConcurrentHashMap<>());

    /** By document: its only ordinal; {@link #NONE}; or where its ordinals stand among {@link #several}, as {@code ~place}. */
    private final int[] only;

    /** How many, and then the ordinals themselves. */
    private final int[] several;

    private final int valueCount;

    private FacetRows(int[] only, int[] several, int valueCount) {
        this.only = only;
        this.several = several;
        this.valueCount = valueCount;
    }

    /** The values of a field of a segment; kept from then on. */
    static FacetRows of(LeafReader segment, String field) throws IOException {
        Map<String, FacetRows> kept = KEPT.of(segment);
        FacetRows rows = kept.get(field);
        if (rows == null) {
            rows = of(DocValues.getSortedSet(segment, field), segment.maxDoc());
            kept.put(field, rows);
        }
        return rows;
    }

    /** Values that are of the moment, and so are not kept. */
    static FacetRows of(SortedSetDocValues values, int documents) throws IOException {
        int[] only = new int[documents];
        // The first place is left out, since ~0 is NONE.
        int[] several = {0};
        int end = 1;
        for (int document = 0; document < documents; document++) {
            int count = values.advanceExact(document) ? values.docValueCount() : 0;
            if (count <= 1) {
                only[document] = count == 0 ? NONE : (int) values.nextOrd();
                continue;
            }
            only[document] = ~end;
            several = ArrayUtil.grow(several, end + 1 + count);
            several[end++] = count;
            for (int i = 0; i < count; i++) {
                several[end++] = (int) values.nextOrd();
            }
        }
        return new FacetRows(only, Arrays.copyOf(several, end), Math.toIntExact(values.getValueCount()));
    }

    /** What is done with each of a document's values. */
    interface Visit {
        void value(int ordinal);
    }

    /** How many values there are in the segment. */
    int valueCount() {
        return valueCount;
    }

    void each(int document, Visit visit) {
        int value = only[document];
        if (value >= 0) {
            visit.value(value);
        } else if (value != NONE) {
            int count = several[~value];
            for (int place = ~value + 1; place <= ~value + count; place++) {
                visit.value(several[place]);
            }
        }
    }
}
