package carrel.catalog.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;

/**
 * One facet field over the whole index. Each value has a number in the order of values, and each segment an order of its
 * own; counts are kept by number, and only those that a page shows are ever looked up by name. Safe for many threads.
 */
final class FacetColumn {
    private final List<LeafReaderContext> segments;
    private final Source source;
    private final List<FacetRows> rows;

    /** Needed where there are several segments. */
    private final Optional<OrdinalMap> numbers;

    /** By segment and its own order, flat like the rows, since counting asks for one of each value of each edition. */
    private final List<int[]> toNumber;

    private final int valueCount;

    /** The names that some page has shown; the commonest are shown again and again. */
    private final AtomicReferenceArray<String> shown;

    /** Opens the values of a segment, for one thread. */
    interface Source {
        SortedSetDocValues in(LeafReaderContext segment) throws IOException;
    }

    private FacetColumn(
            List<LeafReaderContext> segments,
            Source source,
            List<FacetRows> rows,
            Optional<OrdinalMap> numbers,
            int valueCount) {
        this.segments = segments;
        this.source = source;
        this.rows = List.copyOf(rows);
        this.numbers = numbers;
        this.toNumber = segments.stream()
                .map(segment -> numbers(segment.ord, rows.get(segment.ord).valueCount()))
                .toList();
        this.valueCount = valueCount;
        this.shown = new AtomicReferenceArray<>(valueCount);
    }

    /** @param rows of each segment */
    static FacetColumn of(List<LeafReaderContext> segments, Source source, List<FacetRows> rows) throws IOException {
        if (segments.size() == 1) {
            return new FacetColumn(
                    segments, source, rows, Optional.empty(), rows.getFirst().valueCount());
        }
        List<SortedSetDocValues> values = new ArrayList<>();
        for (LeafReaderContext segment : segments) {
            values.add(source.in(segment));
        }
        OrdinalMap numbers = OrdinalMap.build(null, values.toArray(SortedSetDocValues[]::new), PackedInts.DEFAULT);
        return new FacetColumn(segments, source, rows, Optional.of(numbers), Math.toIntExact(numbers.getValueCount()));
    }

    FacetRows rows(LeafReaderContext segment) {
        return rows.get(segment.ord);
    }

    int valueCount() {
        return valueCount;
    }

    String name(int number) throws IOException {
        String name = shown.get(number);
        if (name == null) {
            int first = numbers.map(map -> map.getFirstSegmentNumber(number)).orElse(0);
            long ordinal = numbers.map(map -> map.getFirstSegmentOrd(number)).orElse((long) number);
            name = source.in(segments.get(first)).lookupOrd(ordinal).utf8ToString();
            shown.set(number, name);
        }
        return name;
    }

    /** The number of a value, if some edition has it. */
    OptionalInt number(String name) throws IOException {
        for (LeafReaderContext segment : segments) {
            long ordinal = source.in(segment).lookupTerm(new BytesRef(name));
            if (ordinal >= 0) {
                return OptionalInt.of(toNumber(segment)[(int) ordinal]);
            }
        }
        return OptionalInt.empty();
    }

    /** The numbers of a segment's values, by the segment's own order. */
    int[] toNumber(LeafReaderContext segment) {
        return toNumber.get(segment.ord);
    }

    private int[] numbers(int segment, int values) {
        LongValues packed = numbers.map(map -> map.getGlobalOrds(segment)).orElse(LongValues.IDENTITY);
        int[] flat = new int[values];
        Arrays.setAll(flat, value -> (int) packed.get(value));
        return flat;
    }
}
