package carrel.catalog.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.util.BitSet;

/**
 * Counts, for each value of some fields, the works that have an edition with it among the editions collected.
 *
 * <p>Lucene's own facets count documents; here a work with three such editions counts once, so that the number beside a
 * value is the number of results after the click.
 */
final class FacetCounter implements CollectorManager<FacetCounter.Counting, Map<String, FacetCounts>> {
    private final Map<String, FacetColumn> columns = new HashMap<>();
    private final BitSetProducer works;

    FacetCounter(Collection<String> fields, BitSetProducer works, FacetColumns columns) throws IOException {
        for (String field : fields) {
            this.columns.put(field, columns.of(field));
        }
        this.works = works;
    }

    @Override
    public Counting newCollector() {
        return new Counting();
    }

    @Override
    public Map<String, FacetCounts> reduce(Collection<Counting> countings) {
        Map<String, FacetCounts> all = new HashMap<>();
        columns.forEach((field, column) -> {
            int[] counts = new int[column.valueCount()];
            for (Counting counting : countings) {
                counting.inSegments.stream()
                        .filter(some -> some.column == column)
                        .forEach(some -> column.add(some.segment, some.counts, counts));
            }
            all.put(field, new FacetCounts(column, counts));
        });
        return all;
    }

    /** Counts in some of the index's segments; a work never spans two. */
    final class Counting implements Collector {
        private final List<InSegment> inSegments = new ArrayList<>();

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
            BitSet blocks = works.getBitSet(segment);
            InSegment[] counted = columns.values().stream()
                    .map(column -> new InSegment(column, segment))
                    .toArray(InSegment[]::new);
            inSegments.addAll(List.of(counted));
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
                        for (InSegment values : counted) {
                            values.count(edition);
                        }
                    } else {
                        for (InSegment values : counted) {
                            values.countAnother(first, edition, work);
                        }
                    }
                }
            };
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    /** One field's counts in one segment, by the segment's own numbering of the values. */
    private static final class InSegment {
        private final FacetColumn column;
        private final LeafReaderContext segment;
        private final FacetRows rows;
        private final int[] counts;

        /** By value, the work that it was last counted for; only kept up for works with several editions, which are few. */
        private int[] lastWork = {};

        InSegment(FacetColumn column, LeafReaderContext segment) {
            this.column = column;
            this.segment = segment;
            this.rows = column.rows(segment);
            this.counts = new int[rows.valueCount()];
        }

        /** Counts the values of the first edition of a work. */
        void count(int edition) {
            rows.each(edition, value -> counts[value]++);
        }

        /** Counts the values of another edition of a work that no edition before it had. */
        void countAnother(int first, int edition, int work) {
            if (lastWork.length < counts.length) {
                lastWork = new int[counts.length];
            }
            rows.each(first, value -> lastWork[value] = work);
            rows.each(edition, value -> {
                if (lastWork[value] != work) {
                    lastWork[value] = work;
                    counts[value]++;
                }
            });
        }
    }
}
