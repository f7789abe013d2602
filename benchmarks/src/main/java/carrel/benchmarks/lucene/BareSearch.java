package carrel.benchmarks.lucene;

import carrel.analyzers.text.Analysis;
import carrel.benchmarks.questions.Answer;
import carrel.benchmarks.questions.Question;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;

/** Each word in the best of some weighted fields, exact totals, the first results, and eight facets by global ordinals. */
public final class BareSearch implements Closeable {
    private static final float TIE = 0.01f;
    private static final int VALUES = 50;
    private static final List<String> FACETS =
            List.of("format", "language", "author", "subject", "genre", "place", "time", "year");

    private static final Map<String, Float> FIELDS =
            Map.of("title", 8f, "title-as-written", 10f, "names", 7f, "series-name", 6f, "topics", 5f, "summary", 1f);

    /** Where Carrel looks for beginnings of words. */
    private static final Map<String, Float> BEGINNINGS = Map.of("title-as-written", 10f, "names", 7f, "topics", 5f);

    private static final Set<String> UNSTEMMED = Set.of("title-as-written", "names");

    private final FSDirectory directory;
    private final DirectoryReader reader;
    private final Map<String, OrdinalMap> ordinals = new HashMap<>();

    private BareSearch(FSDirectory directory) throws IOException {
        this.directory = directory;
        this.reader = DirectoryReader.open(directory);
        for (String facet : FACETS) {
            List<SortedSetDocValues> values = new ArrayList<>();
            for (LeafReaderContext leaf : reader.leaves()) {
                values.add(DocValues.getSortedSet(leaf.reader(), facet));
            }
            ordinals.put(facet, OrdinalMap.build(null, values.toArray(SortedSetDocValues[]::new), PackedInts.DEFAULT));
        }
    }

    /** Opens the index in a folder. */
    public static BareSearch open(Path folder) throws IOException {
        return new BareSearch(FSDirectory.open(folder));
    }

    /** Answers; the facets are counted but handed on to nobody. */
    public Answer ask(Question question) throws IOException {
        IndexSearcher searcher = new IndexSearcher(reader);
        Query query = searcher.rewrite(query(question));
        TopDocs top = searcher.search(query, new TopScoreDocCollectorManager(Question.RESULTS, Integer.MAX_VALUE));
        List<List<String>> first = ids(searcher, top).stream().map(List::of).toList();
        int values = 0;
        for (String facet : FACETS) {
            values += commonest(facet, counts(searcher, query, facet)).size();
        }
        return new Answer(top.totalHits.value(), first, values + " values");
    }

    /** The control numbers of the first records that answer. */
    public Set<String> found(Question question, int most) throws IOException {
        IndexSearcher searcher = new IndexSearcher(reader);
        return new HashSet<>(ids(searcher, searcher.search(query(question), most)));
    }

    private static List<String> ids(IndexSearcher searcher, TopDocs top) throws IOException {
        List<String> ids = new ArrayList<>();
        for (ScoreDoc found : top.scoreDocs) {
            ids.add(searcher.storedFields()
                    .document(found.doc, Set.of(BareFields.ID))
                    .get(BareFields.ID));
        }
        return ids;
    }

    private static Query query(Question question) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        if (question.words().isEmpty()) {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        } else if (question.isPhrase()) {
            all.add(in(FIELDS, field -> phrase(field, question.bare())), Occur.MUST);
        } else {
            String[] words = question.bare().split(" ");
            for (String word : words) {
                all.add(
                        question.isPrefix()
                                ? in(
                                        BEGINNINGS,
                                        field -> new PrefixQuery(new Term(field, word.toLowerCase(Locale.ROOT))))
                                : in(FIELDS, field -> phrase(field, word)),
                        Occur.MUST);
            }
        }
        question.filters().forEach((field, value) -> all.add(new TermQuery(new Term(field, value)), Occur.FILTER));
        return all.build();
    }

    private static Query in(Map<String, Float> fields, Function<String, Query> query) {
        List<Query> best = new ArrayList<>();
        fields.forEach((field, weight) -> best.add(new BoostQuery(query.apply(field), weight)));
        return new DisjunctionMaxQuery(best, TIE);
    }

    private static Query phrase(String field, String words) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        Analysis analysis = UNSTEMMED.contains(field) ? Analysis.WORDS : Analysis.ENGLISH;
        analysis.terms(words).forEach(term -> phrase.add(new Term(field, term)));
        return phrase.build();
    }

    private int[] counts(IndexSearcher searcher, Query query, String facet) throws IOException {
        OrdinalMap map = ordinals.get(facet);
        int[] counts = new int[map == null ? 0 : (int) map.getValueCount()];
        Weight weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : reader.leaves()) {
            Scorer scorer = weight.scorer(leaf);
            SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), facet);
            if (scorer == null || map == null) {
                continue;
            }
            LongValues global = map.getGlobalOrds(leaf.ord);
            DocIdSetIterator found = scorer.iterator();
            for (int doc = found.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = found.nextDoc()) {
                if (values.advanceExact(doc)) {
                    for (int i = 0; i < values.docValueCount(); i++) {
                        counts[(int) global.get(values.nextOrd())]++;
                    }
                }
            }
        }
        return counts;
    }

    private List<String> commonest(String facet, int[] counts) throws IOException {
        PriorityQueue<Integer> best = new PriorityQueue<>((a, b) -> Integer.compare(counts[a], counts[b]));
        for (int ordinal = 0; ordinal < counts.length; ordinal++) {
            if (counts[ordinal] > 0 && (best.size() < VALUES || counts[ordinal] > counts[best.element()])) {
                best.add(ordinal);
                if (best.size() > VALUES) {
                    best.remove();
                }
            }
        }
        List<String> values = new ArrayList<>();
        OrdinalMap map = ordinals.get(facet);
        for (int ordinal : best) {
            if (map != null) {
                int segment = map.getFirstSegmentNumber(ordinal);
                values.add(DocValues.getSortedSet(reader.leaves().get(segment).reader(), facet)
                        .lookupOrd(map.getFirstSegmentOrd(ordinal))
                        .utf8ToString());
            }
        }
        return values;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
