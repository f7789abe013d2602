package carrel.catalog.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/**
 * Collects the documents with the highest scores of those that pass a test. The test is dear, so it is asked only of what
 * would come among the first; a filter would be asked of everything that matches.
 */
final class FirstAllowed implements Collector {
    private static final Comparator<Found> LAST_FIRST = Comparator.comparingDouble(Found::score)
            .thenComparing(Comparator.comparingInt(Found::document).reversed());

    private final IntPredicate allowed;
    private final int most;
    private final PriorityQueue<Found> first = new PriorityQueue<>(LAST_FIRST);

    FirstAllowed(IntPredicate allowed, int most) {
        this.allowed = allowed;
        this.most = most;
    }

    /** What was collected, the highest score first, equal ones in the order of documents. */
    List<Integer> documents() {
        return first.stream().sorted(LAST_FIRST.reversed()).map(Found::document).toList();
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.TOP_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext segment) {
        return new Segment(segment.docBase);
    }

    private record Found(float score, int document) {}

    private final class Segment implements LeafCollector {
        private final int docBase;
        private Scorable scorer = NO_SCORE;

        Segment(int docBase) {
            this.docBase = docBase;
        }

        @Override
        public void setScorer(Scorable scorer) throws IOException {
            this.scorer = scorer;
            passOverLess();
        }

        @Override
        public void collect(int document) throws IOException {
            float score = scorer.score();
            boolean full = first.size() == most;
            if ((full && score <= first.element().score()) || !allowed.test(docBase + document)) {
                return;
            }
            if (full) {
                first.remove();
            }
            first.add(new Found(score, docBase + document));
            passOverLess();
        }

        private void passOverLess() throws IOException {
            if (first.size() == most) {
                scorer.setMinCompetitiveScore(Math.nextUp(first.element().score()));
            }
        }
    }

    /** Before Lucene has named one. */
    private static final Scorable NO_SCORE = new Scorable() {
        @Override
        public float score() {
            return 0;
        }
    };
}
