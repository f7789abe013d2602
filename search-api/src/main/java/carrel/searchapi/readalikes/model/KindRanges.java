package carrel.searchapi.readalikes.model;

import carrel.searchapi.readalikes.model.Trait.Kind;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Where the dimensions of each kind of trait lie, for kinds that stand beside each other. */
final class KindRanges {
    private final Map<Kind, Range> ranges = new EnumMap<>(Kind.class);

    /** The next dimension is one of that kind. */
    void add(Kind kind, int dimension) {
        ranges.merge(kind, new Range(dimension, dimension + 1), Range::with);
    }

    /** The part of a vector in the dimensions of kinds that stand beside each other. */
    SparseVector part(SparseVector everything, Set<Kind> kinds) {
        int first = Integer.MAX_VALUE;
        int end = 0;
        for (Kind kind : kinds) {
            Range range = ranges.get(kind);
            if (range != null) {
                first = Math.min(first, range.first);
                end = Math.max(end, range.end);
            }
        }
        return first < end ? everything.within(first, end) : SparseVector.NONE;
    }

    /** The part of a vector in the dimensions of that kind. */
    SparseVector part(SparseVector everything, Kind kind) {
        Range range = ranges.get(kind);
        return range == null ? SparseVector.NONE : everything.within(range.first, range.end);
    }

    /** The first dimension and the one behind the last. */
    private record Range(int first, int end) {
        Range with(Range other) {
            return new Range(Math.min(first, other.first), Math.max(end, other.end));
        }
    }
}
