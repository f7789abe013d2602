package carrel.evaluation.baselines;

import java.io.Closeable;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Similar books as open library systems find them, all with Lucene: its MoreLikeThis as it comes, and set up like three
 * catalogues. They are likenesses: fields and boosts follow those systems' settings as far as these records have the
 * fields.
 */
public final class MoreLikeThisEngines implements Closeable {
    private static final String ALL = "all";
    private static final String SUBJECT_EXACT = "subject-exact";
    private static final String AUDIENCE = "audience";
    private static final String AUTHOR_EXACT = "author-exact";

    private static final float ASPEN_AUDIENCE = 8;

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final Map<String, BibRecord> records = new LinkedHashMap<>();
    private final StandardAnalyzer analyzer = new StandardAnalyzer();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    /** Indexes the records. */
    public MoreLikeThisEngines(List<BibRecord> all) throws IOException {
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (BibRecord record : all) {
                records.put(record.id(), record);
                writer.addDocument(document(record));
            }
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
    }

    /** The engines by name; each tells the ids of similar records, the likest first. */
    public Map<String, Engine> engines() {
        Map<String, Engine> engines = new LinkedHashMap<>();
        engines.put("more-like-this-default", this::byDefault);
        engines.put("vufind-like", this::likeVuFind);
        engines.put("aspen-like", this::likeAspen);
        engines.put("open-library-like", this::likeOpenLibrary);
        return engines;
    }

    /** Finds similar records. */
    public interface Engine {
        List<String> similar(String id) throws IOException;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
        analyzer.close();
    }

    private List<String> byDefault(String id) throws IOException {
        MoreLikeThis alike = new MoreLikeThis(reader);
        alike.setAnalyzer(analyzer);
        alike.setFieldNames(new String[] {ALL});
        return found(alike.like(ALL, new StringReader(everything(record(id)))), id);
    }

    private List<String> likeVuFind(String id) throws IOException {
        Map<String, String> fields = vuFindFields(record(id));
        MoreLikeThis alike = new MoreLikeThis(reader);
        alike.setAnalyzer(analyzer);
        alike.setMinTermFreq(1);
        alike.setMinDocFreq(1);
        alike.setFieldNames(fields.keySet().toArray(String[]::new));
        Map<String, Collection<Object>> like = new LinkedHashMap<>();
        fields.forEach((field, text) -> like.put(field, List.of(text)));
        return found(alike.like(like), id);
    }

    private List<String> likeAspen(String id) throws IOException {
        BibRecord seed = record(id);
        BooleanQuery.Builder query = subjects(seed);
        Query sameAudience = new ConstantScoreQuery(new TermQuery(new Term(AUDIENCE, seed.audience())));
        query.add(new BoostQuery(sameAudience, ASPEN_AUDIENCE), Occur.SHOULD);
        return found(query.build(), id);
    }

    private List<String> likeOpenLibrary(String id) throws IOException {
        BibRecord seed = record(id);
        BooleanQuery.Builder query = subjects(seed);
        seed.authors().forEach(author -> query.add(new TermQuery(new Term(AUTHOR_EXACT, author)), Occur.MUST_NOT));
        return found(query.build(), id);
    }

    private static BooleanQuery.Builder subjects(BibRecord seed) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        seed.subjects().forEach(subject -> query.add(new TermQuery(new Term(SUBJECT_EXACT, subject)), Occur.SHOULD));
        return query;
    }

    private List<String> found(Query query, String seed) throws IOException {
        List<String> ids = new ArrayList<>();
        StoredFields stored = searcher.storedFields();
        for (ScoreDoc hit : searcher.search(query, Math.max(1, records.size())).scoreDocs) {
            String id = stored.document(hit.doc).get("id");
            if (!id.equals(seed)) {
                ids.add(id);
            }
        }
        return ids;
    }

    private BibRecord record(String id) {
        BibRecord record = records.get(id);
        if (record == null) {
            throw new IllegalArgumentException("no record has the id " + id);
        }
        return record;
    }

    private static Document document(BibRecord record) {
        Document document = new Document();
        document.add(new StringField("id", record.id(), Store.YES));
        document.add(new TextField(ALL, everything(record), Store.NO));
        vuFindFields(record).forEach((field, text) -> document.add(new TextField(field, text, Store.NO)));
        record.subjects().forEach(subject -> document.add(new StringField(SUBJECT_EXACT, subject, Store.NO)));
        record.authors().forEach(author -> document.add(new StringField(AUTHOR_EXACT, author, Store.NO)));
        document.add(new StringField(AUDIENCE, record.audience(), Store.NO));
        return document;
    }

    private static Map<String, String> vuFindFields(BibRecord record) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", record.title());
        fields.put("topic", String.join(" ", record.subjects()));
        fields.put("language", record.language());
        fields.put("author", String.join(" ", record.authors()));
        fields.put("publishDate", record.year());
        return fields;
    }

    private static String everything(BibRecord record) {
        return record.title() + " " + String.join(" ", record.authors()) + " " + String.join(" ", record.subjects());
    }
}
