package carrel.catalog.lucene;

import carrel.analyzers.spelling.WordList;
import carrel.catalog.Work;
import carrel.catalog.search.CatalogSearcher;
import carrel.catalog.search.FacetGroup;
import carrel.catalog.search.Highlight;
import carrel.catalog.search.QueryWords;
import carrel.catalog.search.SearchPage;
import carrel.catalog.search.SearchPage.Reading;
import carrel.catalog.search.SearchRequest;
import carrel.catalog.search.SearchTooSlow;
import carrel.catalog.search.ShelfNeighbours;
import carrel.catalog.search.Suggestion;
import carrel.catalog.search.WorkHit;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/** Searches one commit of an index. */
final class LuceneCatalogSearcher implements CatalogSearcher {
    private static final Duration SEARCH_TIME_MAX = Duration.ofSeconds(8);

    private static final int ANSWERS_TO_QUESTION_MIN = 5;

    /** A page: nobody remembers four words and more exactly. */
    private static final int ANSWERS_TO_MANY_WORDS_MIN = 20;

    private final DirectoryReader reader;
    private final Lazy<Spelling> spelling;
    private final LiveCopies live;

    LuceneCatalogSearcher(DirectoryReader reader) {
        this(reader, LiveCopies.NONE);
    }

    LuceneCatalogSearcher(DirectoryReader reader, LiveCopies live) {
        this.reader = reader;
        this.live = live;
        this.spelling = new Lazy<>(() -> Spelling.of(reader));
    }

    /** The same state of the index with newer news of the copies. */
    private LuceneCatalogSearcher(LuceneCatalogSearcher same, LiveCopies live) {
        this.reader = same.reader;
        this.spelling = same.spelling;
        this.live = live;
    }

    LuceneCatalogSearcher with(LiveCopies newer) {
        return new LuceneCatalogSearcher(this, newer);
    }

    DirectoryReader reader() {
        return reader;
    }

    @Override
    public SearchPage search(SearchRequest request) throws IOException {
        Understood understood = understand(QueryWords.of(request.query()));
        return bounded(searcher -> search(request, understood, searcher));
    }

    private SearchPage search(SearchRequest request, Understood understood, IndexSearcher searcher) throws IOException {
        Query words = Relevance.query(understood.words, understood.reading);
        EditionQuery editions = new EditionQuery(words, request.filters(), request.availableNow(), live);
        Query matching = editions.query();
        Query works = new ToParentBlockJoinQuery(matching, Blocks.LAST, ScoreMode.Max);

        TopDocs top = searcher.search(works, collecting(request));
        int from = (request.page() - 1) * request.pageSize();
        List<WorkHit> hits = new ArrayList<>();
        Hits hit = new Hits(searcher, matching, Relevance.toMark(understood.words));
        for (int i = from; i < top.scoreDocs.length; i++) {
            hits.add(now(hit.of(top.scoreDocs[i], request.passages())));
        }
        List<FacetGroup> facets = new FacetSearch(searcher, editions).groups(request.facets());
        return new SearchPage(
                top.totalHits.value(),
                request.page(),
                request.pageSize(),
                understood.reading,
                understood.reading == Reading.SIMILAR_SPELLING ? understood.words.text() : request.query(),
                hits,
                next(top, request),
                facets,
                AlsoSearched.headings(understood.words, searcher));
    }

    private WorkHit now(WorkHit hit) {
        return new WorkHit(live.on(hit.work()), hit.matching(), hit.highlights(), hit.score());
    }

    private static Optional<String> next(TopDocs top, SearchRequest request) {
        boolean full = top.scoreDocs.length == request.page() * request.pageSize();
        return full && top.scoreDocs[top.scoreDocs.length - 1] instanceof FieldDoc last
                ? Optional.of(Place.behind(last))
                : Optional.empty();
    }

    /** The words to search for, and how they are read. */
    private record Understood(QueryWords words, Reading reading) {}

    /** Looks at the words alone, never at the filters, so that choosing a filter cannot change what the words mean. */
    private Understood understand(QueryWords typed) throws IOException {
        if (typed.isEmpty()) {
            return new Understood(typed, Reading.AS_TYPED);
        }
        if (typed.parts().size() > Relevance.WORDS_ASKED_TOGETHER_MAX) {
            return new Understood(typed.unmarked(), Reading.SOME_WORDS);
        }
        int found = found(typed);
        if (found > 0) {
            boolean tooFew = found < enough(typed) && (typed.asks() || !nameSomething(typed));
            return new Understood(typed, tooFew ? Reading.SOME_WORDS : Reading.AS_TYPED);
        }
        List<QueryWords> respelled = spelling.get().respelled(typed);
        for (QueryWords words : respelled) {
            if (found(words) > 0) {
                return new Understood(words, Reading.SIMILAR_SPELLING);
            }
        }
        // In a long text the other words carry on; a name that we do not know need not become a word that we do.
        if (typed.describes()) {
            return new Understood(typed.unmarked(), Reading.SOME_WORDS);
        }
        QueryWords likeliest = respelled.isEmpty() ? typed : respelled.getFirst();
        return new Understood(spelling.get().known(likeliest), Reading.SOME_WORDS);
    }

    /** With fewer answers than this the words are asked again, and some of them are enough. */
    private static int enough(QueryWords typed) {
        if (typed.wordsAlone() && typed.topic().size() > Relevance.WORDS_ALL_NEEDED_MAX) {
            return ANSWERS_TO_MANY_WORDS_MIN;
        }
        // A question names more than its topic: few books about volcanoes say that they erupt.
        return typed.asks() && typed.topic().size() > 1 ? ANSWERS_TO_QUESTION_MIN : 1;
    }

    /** Whether the words as a whole are a title, a shelf mark or a number that the catalog has. */
    private boolean nameSomething(QueryWords typed) throws IOException {
        for (Term name : Relevance.names(typed.text())) {
            if (reader.docFreq(name) > 0) {
                return true;
            }
        }
        return false;
    }

    /** How many works have the words as typed; counted no further than need be. */
    private int found(QueryWords words) throws IOException {
        return bounded(searcher -> found(words, searcher));
    }

    private int found(QueryWords words, IndexSearcher searcher) throws IOException {
        Query editions = new EditionQuery(Relevance.query(words, Reading.AS_TYPED), List.of(), false, live).query();
        Query works = new ToParentBlockJoinQuery(editions, Blocks.LAST, ScoreMode.None);
        TopScoreDocCollectorManager some =
                new TopScoreDocCollectorManager(ANSWERS_TO_MANY_WORDS_MIN, ANSWERS_TO_MANY_WORDS_MIN);
        return searcher.search(works, some).scoreDocs.length;
    }

    /** Gets ready what the first searches would otherwise wait for. */
    void warm() throws IOException {
        spelling.get();
    }

    /** Both of Lucene's guards, since each misses what the other stops: one the scoring, one the reading of terms. */
    private <T> T bounded(Bounded<T> work) throws IOException {
        Deadline deadline = new Deadline(SEARCH_TIME_MAX);
        IndexSearcher searcher = new IndexSearcher(ExitableDirectoryReader.wrap(reader, deadline));
        searcher.setTimeout(deadline);
        try {
            T found = work.with(searcher);
            if (searcher.timedOut()) {
                throw new SearchTooSlow(SEARCH_TIME_MAX);
            }
            return found;
        } catch (ExitableDirectoryReader.ExitingReaderException late) {
            throw new SearchTooSlow(SEARCH_TIME_MAX);
        }
    }

    private interface Bounded<T> {
        T with(IndexSearcher searcher) throws IOException;
    }

    private static TopFieldCollectorManager collecting(SearchRequest request) {
        @Nullable
        FieldDoc after =
                request.after().map(cursor -> Place.of(cursor, request.sort())).orElse(null);
        return new TopFieldCollectorManager(
                FieldLayout.order(request.sort()), request.page() * request.pageSize(), after, Integer.MAX_VALUE);
    }

    @Override
    public Optional<Work> work(String id) throws IOException {
        return Blocks.work(new IndexSearcher(reader), id).map(live::on);
    }

    @Override
    public void each(Consumer<Work> visit) throws IOException {
        for (LeafReaderContext segment : reader.leaves()) {
            BitSet last = Blocks.LAST.getBitSet(segment);
            Bits live = segment.reader().getLiveDocs();
            if (last == null) {
                continue;
            }
            for (int document = last.nextSetBit(0);
                    document != DocIdSetIterator.NO_MORE_DOCS;
                    document = document + 1 < last.length()
                            ? last.nextSetBit(document + 1)
                            : DocIdSetIterator.NO_MORE_DOCS) {
                if (live == null || live.get(document)) {
                    visit.accept(Blocks.work(reader, segment.docBase + document));
                }
            }
        }
    }

    @Override
    public String state() {
        return reader.directory() + " " + reader.getVersion();
    }

    @Override
    public ShelfNeighbours shelf(Work work, int each) throws IOException {
        return ShelfWalk.of(new IndexSearcher(reader), work, each);
    }

    @Override
    public List<Suggestion> suggest(String typed, int most) throws IOException {
        return bounded(searcher -> {
            Suggestions suggestions = new Suggestions(
                    searcher, words -> found(words, searcher) > 0, (words, corrections) -> spelling.get()
                            .respelled(words, corrections));
            return suggestions.of(typed, most);
        });
    }

    /** The words that a reader may mean. */
    WordList.Builder words() throws IOException {
        return new CatalogWords(reader).meant();
    }

    @Override
    public Size size() throws IOException {
        IndexSearcher searcher = new IndexSearcher(reader);
        return new Size(searcher.count(Blocks.WORKS), searcher.count(Blocks.EDITIONS));
    }

    /** Makes results of documents. */
    private static final class Hits {
        private final IndexSearcher searcher;
        private final Weight matching;
        private final PassageHighlighter highlighter;

        Hits(IndexSearcher searcher, Query matching, Query toMark) throws IOException {
            this.searcher = searcher;
            this.matching =
                    searcher.createWeight(searcher.rewrite(matching), org.apache.lucene.search.ScoreMode.COMPLETE, 1);
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
            return new WorkHit(block.work(), ids, highlights, score(found, best));
        }

        private static double score(ScoreDoc found, float best) {
            return found instanceof FieldDoc ? best : found.score;
        }
    }
}
