package carrel.catalog.lucene;

import carrel.catalog.search.Highlight;
import carrel.catalog.search.Reason;
import carrel.catalog.search.WorkHit;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/** Makes results of documents. */
final class Hits {
    private final IndexSearcher searcher;
    private final Weight matching;
    private final PassageHighlighter highlighter;

    private final Optional<Explainer> explainer;

    Hits(IndexSearcher searcher, Query matching, Query toMark, Optional<Explainer> explainer) throws IOException {
        this.explainer = explainer;
        this.searcher = searcher;
        this.matching = searcher.createWeight(searcher.rewrite(matching), ScoreMode.COMPLETE, 1);
        this.highlighter = new PassageHighlighter(searcher, toMark);
    }

    WorkHit of(ScoreDoc found, boolean passages) throws IOException {
        IndexReader reader = searcher.getIndexReader();
        Blocks.Block block = Blocks.block(reader, found.doc);
        LeafReaderContext segment = reader.leaves().get(ReaderUtil.subIndex(found.doc, reader.leaves()));
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
        List<Highlight> highlights = !passages || bestDocument < 0
                ? List.of()
                : highlighter.of(block.edition(bestDocument), bestDocument, searcher.storedFields());
        List<Reason> why = explainer.isEmpty() || bestDocument < 0
                ? List.of()
                : explainer.get().reasons(bestDocument);
        return new WorkHit(block.work(), ids, highlights, score(found, best), why);
    }

    private static double score(ScoreDoc found, float best) {
        return found instanceof FieldDoc ? best : found.score;
    }
}
