package carrel.catalog.lucene;

import carrel.analyzers.text.Analysis;
import carrel.catalog.schema.CatalogField;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Editions of whose topics a word begins so. Topics are indexed by stems, and a stem need not begin as the word does: "wome"
 * begins "women", whose stem is "woman".
 */
final class BeginningInTopics extends Query {
    private final CatalogField topics;
    private final String beginning;

    /**
     * @param topics whose terms are stems
     * @param beginning folded, as {@code Analysis.WORDS} makes it
     */
    BeginningInTopics(CatalogField topics, String beginning) {
        this.topics = topics;
        this.beginning = beginning;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        return new ConstantScoreQuery(new BooleanQuery.Builder()
                .add(new TermInSetQuery(topics.name(), stems(searcher)), Occur.SHOULD)
                .add(new PrefixQuery(new Term(topics.name(), beginning)), Occur.SHOULD)
                .build());
    }

    private Set<BytesRef> stems(IndexSearcher searcher) throws IOException {
        Set<BytesRef> stems = new HashSet<>();
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            for (String word : SegmentWords.of(segment.reader()).beginningWith(beginning)) {
                Analysis.ENGLISH.terms(word).forEach(stem -> stems.add(new BytesRef(stem)));
            }
        }
        return stems;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        if (visitor.acceptField(topics.name())) {
            visitor.visitLeaf(this);
        }
    }

    @Override
    public String toString(String field) {
        return topics.name() + ":" + beginning + "*";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BeginningInTopics same
                && same.topics.equals(topics)
                && same.beginning.equals(beginning);
    }

    @Override
    public int hashCode() {
        return 31 * topics.hashCode() + beginning.hashCode();
    }
}
