package carrel.catalog.lucene;

import carrel.catalog.lucene.Blocks.Block;
import carrel.catalog.search.Highlight;
import carrel.catalog.search.Reason;
import carrel.catalog.search.WorkHit;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/** Makes results of documents. */
final class Hits {
    private final IndexSearcher searcher;
    private final StoredFields stored;
    private final Weight matching;
    private final PassageHighlighter highlighter;

    private final Optional<Explainer> explainer;

    Hits(IndexSearcher searcher, Weight matching, Query toMark, Optional<Explainer> explainer) throws IOException {
        this.explainer = explainer;
        this.searcher = searcher;
        this.stored = searcher.storedFields();
        this.matching = matching;
        this.highlighter = new PassageHighlighter(searcher, toMark);
    }

    WorkHit of(ScoreDoc found, boolean passages) throws IOException {
        Block block = Blocks.block(searcher.getIndexReader(), stored, found.doc);
        Answering answering = answering(found, block);
        List<Highlight> highlights = !passages || answering.best < 0
                ? List.of()
                : highlighter.of(block.edition(answering.best), answering.best, stored);
        List<Reason> why = explainer.isEmpty() || answering.best < 0
                ? List.of()
                : explainer.get().reasons(answering.best);
        return new WorkHit(block.work(), answering.ids, highlights, answering.score, why);
    }

    /**
     * The editions of a work that answer to what was asked.
     *
     * @param best the document of the one that answers best, negative if none does
     * @param score that one's
     */
    private record Answering(Set<String> ids, int best, float score) {}

    private Answering answering(ScoreDoc found, Block block) throws IOException {
        // Most works have one edition, and then it is known already what answered, and how well.
        if (block.editions().size() == 1 && found instanceof FieldDoc place && place.fields[0] instanceof Float score) {
            return new Answering(Set.of(block.editions().getFirst().id()), block.first(), score);
        }
        List<LeafReaderContext> segments = searcher.getIndexReader().leaves();
        LeafReaderContext segment = segments.get(ReaderUtil.subIndex(found.doc, segments));
        Scorer scorer = matching.scorer(segment);
        Set<String> ids = new LinkedHashSet<>();
        int bestDocument = -1;
        float best = Float.NEGATIVE_INFINITY;
        if (scorer != null) {
            DocIdSetIterator matches = scorer.iterator();
            int last = found.doc - segment.docBase;
            for (int match = matches.advance(block.first() - segment.docBase);
                    match < last;
                    match = matches.nextDoc()) {
                int document = segment.docBase + match;
                ids.add(block.edition(document).id());
                if (scorer.score() > best) {
                    best = scorer.score();
                    bestDocument = document;
                }
            }
        }
        return new Answering(ids, bestDocument, best);
    }
}
