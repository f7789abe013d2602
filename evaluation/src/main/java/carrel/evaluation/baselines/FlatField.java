package carrel.evaluation.baselines;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/**
 * All of a document in one field, ranked by BM25 (k1 1.2, b 0.75; Robertson and Zaragoza 2009) over the terms of Lucene's
 * English analyzer. A query is a bag of words, any of which will do.
 *
 * <p>Many boosts in many fields can do worse than this, so no ranking of Carrel's is shown without it.
 */
public final class FlatField implements Closeable {
    private static final float K1 = 1.2f;
    private static final float B = 0.75f;
    private static final String ID = "id";
    private static final String ALL = "all";

    private final Analyzer analyzer = new EnglishAnalyzer();
    private final Directory directory = new ByteBuffersDirectory();
    private final IndexWriter writer;

    public FlatField() throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(analyzer).setSimilarity(new BM25Similarity(K1, B));
        writer = new IndexWriter(directory, config);
    }

    /** Adds a document; all are added before the first is looked for. */
    public void add(String id, String text) throws IOException {
        Document document = new Document();
        document.add(new StoredField(ID, id));
        document.add(new TextField(ALL, text, Field.Store.NO));
        writer.addDocument(document);
    }

    /** Ends the adding. */
    public Opened open() throws IOException {
        writer.commit();
        return new Opened(DirectoryReader.open(directory));
    }

    @Override
    public void close() throws IOException {
        writer.close();
        directory.close();
    }

    /** The documents, ready to be looked for. */
    public final class Opened implements Closeable {
        private final DirectoryReader reader;
        private final IndexSearcher searcher;

        private Opened(DirectoryReader reader) {
            this.reader = reader;
            this.searcher = new IndexSearcher(reader);
            searcher.setSimilarity(new BM25Similarity(K1, B));
        }

        /** Ids of the documents that have any of the words, best first. */
        public List<String> best(String words, int most) throws IOException {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            for (String term : terms(words)) {
                any.add(new TermQuery(new Term(ALL, term)), Occur.SHOULD);
            }
            StoredFields stored = searcher.storedFields();
            List<String> ids = new ArrayList<>();
            for (ScoreDoc found : searcher.search(any.build(), most).scoreDocs) {
                ids.add(stored.document(found.doc, Set.of(ID)).get(ID));
            }
            return ids;
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }

    private List<String> terms(String words) throws IOException {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(ALL, words)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        }
        return terms;
    }
}
