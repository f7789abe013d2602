package carrel.catalog.lucene;

import carrel.catalog.schema.CatalogSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdSetIterator;
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
final class FacetCounter implements CollectorManager<FacetCounter.Counting, Map<String, Map<String, Long>>> {
    private final List<String> fields;
    private final BitSetProducer works;
    private final LiveCopies live;

    FacetCounter(Collection<String> fields, BitSetProducer works, LiveCopies live) {
        this.fields = List.copyOf(fields);
        this.works = works;
        this.live = live;
    }

    private SortedSetDocValues values(String field, LeafReaderContext segment) throws IOException {
        return field.equals(CatalogSchema.BUILDING_NOW.name())
                ? live.buildingsNow(segment)
                : DocValues.getSortedSet(segment.reader(), field);
    }

    @Override
    public Counting newCollector() {
        return new Counting();
    }

    @Override
    public Map<String, Map<String, Long>> reduce(Collection<Counting> countings) {
        Map<String, Map<String, Long>> all = new HashMap<>();
        fields.forEach(field -> all.put(field, new HashMap<>()));
        for (Counting counting : countings) {
            counting.counts.forEach((field, counts) -> counts.forEach(
                    (value, count) -> all.getOrDefault(field, new HashMap<>()).merge(value, count, Long::sum)));
        }
        return all;
    }

    /** Counts in some of the index's segments; a work never spans two. */
    final class Counting implements Collector {
        private final Map<String, Map<String, Long>> counts = new HashMap<>();

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
            BitSet blocks = works.getBitSet(segment);
            List<Ordinals> ordinals = new ArrayList<>();
            for (String field : fields) {
                ordinals.add(new Ordinals(field, values(field, segment)));
            }
            return new LeafCollector() {
                private int work = -1;

                @Override
                public void setScorer(Scorable scorer) {}

                @Override
                public void collect(int edition) throws IOException {
                    if (edition > work && blocks != null) {
                        work = blocks.nextSetBit(edition);
                    }
                    for (Ordinals values : ordinals) {
                        values.count(edition, work);
                    }
                }

                @Override
                public void finish() throws IOException {
                    for (Ordinals values : ordinals) {
                        values.addTo(counts.computeIfAbsent(values.field, none -> new HashMap<>()));
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
    private static final class Ordinals {
        private final String field;
        private final SortedSetDocValues values;
        private final int[] counts;
        private final int[] lastWork;

        Ordinals(String field, SortedSetDocValues values) {
            this.field = field;
            this.values = values;
            this.counts = new int[Math.toIntExact(values.getValueCount())];
            this.lastWork = new int[counts.length];
            Arrays.fill(lastWork, DocIdSetIterator.NO_MORE_DOCS);
        }

        void count(int edition, int work) throws IOException {
            if (!values.advanceExact(edition)) {
                return;
            }
            for (int i = 0; i < values.docValueCount(); i++) {
                int ordinal = (int) values.nextOrd();
                if (lastWork[ordinal] != work) {
                    lastWork[ordinal] = work;
                    counts[ordinal]++;
                }
            }
        }

        void addTo(Map<String, Long> all) throws IOException {
            for (int ordinal = 0; ordinal < counts.length; ordinal++) {
                if (counts[ordinal] > 0) {
                    all.merge(values.lookupOrd(ordinal).utf8ToString(), (long) counts[ordinal], Long::sum);
                }
            }
        }
    }
}
