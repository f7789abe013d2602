package carrel.catalog.lucene;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/** Editions that a reader can have at this moment: anywhere, or in one of some buildings. */
final class AvailableNow extends Query {
    private static final float CHECKS_A_FEW_VALUES = 10;

    private final LiveCopies live;
    private final Optional<Set<String>> buildings;

    /** @param buildings empty when any will do */
    AvailableNow(LiveCopies live, Optional<Set<String>> buildings) {
        this.live = live;
        this.buildings = buildings.map(Set::copyOf);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext segment) throws IOException {
                SortedSetDocValues values = live.buildingsNow(segment);
                DocIdSetIterator all = DocIdSetIterator.all(segment.reader().maxDoc());
                Scorer scorer = new ConstantScoreScorer(score(), scoreMode, new TwoPhaseIterator(all) {
                    @Override
                    public boolean matches() throws IOException {
                        return values.advanceExact(approximation.docID()) && isWanted(values);
                    }

                    @Override
                    public float matchCost() {
                        return CHECKS_A_FEW_VALUES;
                    }
                });
                return new DefaultScorerSupplier(scorer);
            }

            @Override
            public boolean isCacheable(LeafReaderContext segment) {
                // Loans change while the segment stays.
                return false;
            }
        };
    }

    private boolean isWanted(SortedSetDocValues values) throws IOException {
        if (buildings.isEmpty()) {
            return true;
        }
        for (int i = 0; i < values.docValueCount(); i++) {
            if (buildings.get().contains(values.lookupOrd(values.nextOrd()).utf8ToString())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "available now" + buildings.map(some -> " in " + some).orElse("");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AvailableNow same && same.live == live && same.buildings.equals(buildings);
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(live) * 31 + buildings.hashCode();
    }
}
