package carrel.catalog.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BitSet;

/**
 * Counts, for each value of some fields, the works that have an edition with it among the editions collected.
 *
 * <p>Lucene's own facets count documents; here a work with three such editions counts once, so that the number beside a
 * value is the number of results after the click.
 */
final class FacetCounter implements Collector {
    private final Map<String, OfField> fields = new HashMap<>();
    private final BitSetProducer works;

    FacetCounter(Collection<String> fields, BitSetProducer works, FacetColumns columns) throws IOException {
        for (String field : Set.copyOf(fields)) {
            this.fields.put(field, new OfField(columns.of(field)));
        }
        this.works = works;
    }

    /** What was counted, by field. */
    Map<String, FacetCounts> counts() {
        Map<String, FacetCounts> counts = new HashMap<>();
        fields.forEach((name, field) -> counts.put(name, new FacetCounts(field.column, field.tally)));
        return counts;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
        BitSet blocks = works.getBitSet(segment);
        OfField[] counted = fields.values().toArray(OfField[]::new);
        for (OfField field : counted) {
            field.enter(segment);
        }
        return new LeafCollector() {
            private int work = -1;
            private int first = -1;

            @Override
            public void setScorer(Scorable scorer) {}

            @Override
            public void collect(int edition) {
                if (edition > work) {
                    work = blocks == null ? edition : blocks.nextSetBit(edition);
                    first = edition;
                    for (OfField field : counted) {
                        field.count(edition);
                    }
                } else {
                    for (OfField field : counted) {
                        field.countAnother(first, edition);
                    }
                }
            }
        };
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    /** Counts one field, by the column's numbers of the values, one segment after the other; a work never spans two. */
    private static final class OfField {
        private final FacetColumn column;
        private final Tally tally;
        private FacetRows rows = FacetRows.NONE_AT_ALL;
        private int[] toNumber = {};

        /** The values that were counted for a work with several editions, which are few. */
        private int[] ofWork = {};

        private int ofWorkCount;

        /** The first edition of that work. */
        private int firstOfWork = -1;

        OfField(FacetColumn column) {
            this.column = column;
            this.tally = new Tally(column.valueCount());
        }

        void enter(LeafReaderContext segment) {
            rows = column.rows(segment);
            toNumber = column.toNumber(segment);
            firstOfWork = -1;
        }

        /** Counts the values of the first edition of a work. */
        void count(int edition) {
            rows.each(edition, value -> tally.add(toNumber[value]));
        }

        /** Counts the values of another edition of a work that no edition before it had. */
        void countAnother(int first, int edition) {
            if (firstOfWork != first) {
                firstOfWork = first;
                ofWorkCount = 0;
                rows.each(first, this::isNewOfWork);
            }
            rows.each(edition, value -> {
                if (isNewOfWork(value)) {
                    tally.add(toNumber[value]);
                }
            });
        }

        private boolean isNewOfWork(int value) {
            for (int i = 0; i < ofWorkCount; i++) {
                if (ofWork[i] == value) {
                    return false;
                }
            }
            ofWork = ArrayUtil.grow(ofWork, ofWorkCount + 1);
            ofWork[ofWorkCount++] = value;
            return true;
        }
    }
}
