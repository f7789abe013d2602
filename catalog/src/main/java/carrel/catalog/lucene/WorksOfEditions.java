package carrel.catalog.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.BitSet;

/**
 * Hands on the works of the editions collected, each once, as good as its best edition. Lucene's join of blocks finds the
 * same works, but keeps the editions to itself, and whoever counts them too would have to search twice.
 */
final class WorksOfEditions implements Collector {
    private final Collector works;

    WorksOfEditions(Collector works) {
        this.works = works;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
        BitSet last = Blocks.LAST.getBitSet(segment);
        if (last == null) {
            throw new CollectionTerminatedException();
        }
        LeafCollector into = works.getLeafCollector(segment);
        Best best = new Best();
        into.setScorer(best);
        boolean scored = scoreMode().needsScores();
        return new LeafCollector() {
            private int work = -1;

            @Override
            public void setScorer(Scorable scorer) {
                best.edition = scorer;
            }

            @Override
            public void collect(int edition) throws IOException {
                if (edition > work) {
                    handOn();
                    work = last.nextSetBit(edition);
                    best.score = Float.NEGATIVE_INFINITY;
                }
                if (scored) {
                    best.consider();
                }
            }

            @Override
            public void finish() throws IOException {
                handOn();
                into.finish();
            }

            private void handOn() throws IOException {
                if (work >= 0) {
                    into.collect(work);
                }
            }
        };
    }

    @Override
    public ScoreMode scoreMode() {
        return works.scoreMode();
    }

    /** The score of a work. */
    private static final class Best extends Scorable {
        private Scorable edition = this;
        private float score;

        void consider() throws IOException {
            score = Math.max(score, edition.score());
        }

        @Override
        public float score() {
            return score;
        }
    }
}
