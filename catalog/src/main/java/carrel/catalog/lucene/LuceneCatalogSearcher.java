package carrel.catalog.lucene;

import carrel.analyzers.spelling.WordList;
import carrel.catalog.Work;
import carrel.catalog.search.Aspect;
import carrel.catalog.search.CatalogSearcher;
import carrel.catalog.search.QueryWords;
import carrel.catalog.search.RankingProfile;
import carrel.catalog.search.SearchPage;
import carrel.catalog.search.SearchRequest;
import carrel.catalog.search.SearchTooSlow;
import carrel.catalog.search.ShelfNeighbours;
import carrel.catalog.search.Suggestion;
import carrel.catalog.search.WorkHit;
import java.io.IOException;
import java.time.Duration;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/** Searches one commit of an index. */
final class LuceneCatalogSearcher implements CatalogSearcher {
    private static final Duration SEARCH_TIME_MAX = Duration.ofSeconds(8);
    private static final int WORDS_KEPT_MAX = 1_000;
    private static final long ANSWERS_KEPT_BYTES_MAX = 32_000_000;

    private final DirectoryReader reader;
    private final Lazy<Spelling> spelling;
    private final LiveCopies live;
    private final FacetColumns columns;
    private final RankingProfile profile;
    private final Recent<Words, Interpreter.Understood> understood = new Recent<>(WORDS_KEPT_MAX, kept -> 1);
    private final Recent<Typed, List<Suggestion>> suggestions = new Recent<>(WORDS_KEPT_MAX, kept -> 1);
    private final Recent<QueryWords, Boolean> found = new Recent<>(WORDS_KEPT_MAX, kept -> 1);
    private final Recent<Asked, SearchPage> answers = new Recent<>(ANSWERS_KEPT_BYTES_MAX, AnswerSize::bytes);

    LuceneCatalogSearcher(DirectoryReader reader, RankingProfile profile) {
        this(reader, LiveCopies.NONE, profile);
    }

    LuceneCatalogSearcher(DirectoryReader reader, LiveCopies live, RankingProfile profile) {
        this.reader = reader;
        this.live = live;
        this.columns = new FacetColumns(reader, live);
        this.profile = profile;
        this.spelling = new Lazy<>(() -> Spelling.of(reader));
    }

    /** The same state of the index with newer news of the copies. */
    private LuceneCatalogSearcher(LuceneCatalogSearcher same, LiveCopies live) {
        this.reader = same.reader;
        this.spelling = same.spelling;
        this.profile = same.profile;
        this.live = live;
        this.columns = same.columns.with(live);
    }

    LuceneCatalogSearcher with(LiveCopies newer) {
        return new LuceneCatalogSearcher(this, newer);
    }

    DirectoryReader reader() {
        return reader;
    }

    /** All that the meaning of words depends on: an {@link Interpreter} looks at nothing else of a request. */
    private record Words(String query, Set<Aspect.Kind> plain) {}

    /** All that an answer depends on; what counts as new is a matter of the year. */
    private record Asked(SearchRequest request, Year year) {}

    @Override
    public SearchPage search(SearchRequest request) throws IOException {
        return answers.answer(new Asked(request, Year.now(ZoneOffset.UTC)), asked -> find(request));
    }

    private SearchPage find(SearchRequest request) throws IOException {
        Optional<SearchPage> obvious = obvious(request);
        return obvious.isPresent()
                ? obvious.get()
                : find(
                        request,
                        understood.answer(new Words(request.query(), request.plain()), words -> understand(request)));
    }

    /** Searches as if nothing had been asked before, and keeps nothing. */
    SearchPage searchAnew(SearchRequest request) throws IOException {
        Optional<SearchPage> obvious = obvious(request);
        return obvious.isPresent() ? obvious.get() : find(request, understand(request));
    }

    /**
     * What most searches find: enough works with all the words. Where nothing but the words is asked, their meaning then
     * needs no search of its own.
     */
    private Optional<SearchPage> obvious(SearchRequest request) throws IOException {
        if (!request.filters().isEmpty() || request.availableNow()) {
            return Optional.empty();
        }
        return bounded(searcher -> {
            Interpreter.AtFirst first = interpreter(searcher).atFirst(request);
            return Promoted.in(request, first.understood().meant()).isNothing()
                    ? search(request, first.understood(), first.enough(), searcher)
                    : Optional.empty();
        });
    }

    /** Has a time of its own: the first question in a misspelled word waits for the catalog's words to be gathered. */
    private Interpreter.Understood understand(SearchRequest request) throws IOException {
        return bounded(searcher -> interpreter(searcher).understand(request));
    }

    private SearchPage find(SearchRequest request, Interpreter.Understood meaning) throws IOException {
        return bounded(searcher -> search(request, meaning, 0, searcher)).orElseThrow();
    }

    /** @return nothing if fewer works than enough are found */
    private Optional<SearchPage> search(
            SearchRequest request, Interpreter.Understood understood, int enough, TimedSearcher searcher)
            throws IOException {
        Relevance relevance = new Relevance(profile, live, Promoted.in(request, understood.meant()));
        Query words = relevance.query(understood.meant(), understood.reading());
        EditionQuery editions = new EditionQuery(words, request.filters(), request.availableNow(), live);
        Weight matching = searcher.prepare(editions.query());
        FacetSearch facets = new FacetSearch(searcher, editions, columns, request.facets());

        TopFieldCollectorManager best = collecting(request);
        TopFieldCollector works = best.newCollector();
        Collector gathering = new WorksOfEditions(works);
        searcher.collect(
                matching,
                facets.amongResults()
                        .map(counter -> MultiCollector.wrap(gathering, counter))
                        .orElse(gathering));
        TopDocs top = best.reduce(List.of(works));
        if (top.totalHits.value() < enough) {
            return Optional.empty();
        }
        int from = (request.page() - 1) * request.pageSize();
        List<WorkHit> hits = new ArrayList<>();
        Optional<Explainer> explainer = request.explain()
                ? Optional.of(
                        new Explainer(searcher, relevance, relevance.clauses(understood.meant(), understood.reading())))
                : Optional.empty();
        Hits hit = new Hits(searcher, matching, relevance.toMark(understood.meant()), explainer);
        for (int i = from; i < top.scoreDocs.length; i++) {
            hits.add(now(hit.of(top.scoreDocs[i], request.passages())));
        }
        return Optional.of(new SearchPage(
                top.totalHits.value(),
                request.page(),
                request.pageSize(),
                understood.told(
                        request.query(),
                        AlsoSearched.headings(understood.meant().sentence(), searcher)),
                hits,
                next(top, request),
                facets.groups(request.find())));
    }

    private Interpreter interpreter(IndexSearcher searcher) throws IOException {
        return new Interpreter(searcher, profile, live, spelling);
    }

    private WorkHit now(WorkHit hit) {
        return hit.withWork(live.on(hit.work()));
    }

    private static Optional<String> next(TopDocs top, SearchRequest request) {
        boolean full = top.scoreDocs.length == request.page() * request.pageSize();
        return full && top.scoreDocs[top.scoreDocs.length - 1] instanceof FieldDoc last
                ? Optional.of(Place.behind(last))
                : Optional.empty();
    }

    /** Gets ready what the first searches would otherwise wait for. */
    void warm() throws IOException {
        spelling.get();
    }

    /** Gets ready what the searcher of the state before has ready, so that nobody waits for it again. */
    void readyAs(LuceneCatalogSearcher before) throws IOException {
        columns.readyAs(before.columns);
        if (before.spelling.isMade()) {
            warm();
        }
    }

    private <T> T bounded(Bounded<T> work) throws IOException {
        TimedSearcher searcher = new TimedSearcher(reader, new Deadline(SEARCH_TIME_MAX));
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
        T with(TimedSearcher searcher) throws IOException;
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
        return Blocks.work(reader, id).map(live::on);
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

    private record Typed(String soFar, int most) {}

    @Override
    public List<Suggestion> suggest(String typed, int most) throws IOException {
        return suggestions.answer(new Typed(typed, most), this::find);
    }

    private List<Suggestion> find(Typed typed) throws IOException {
        return bounded(searcher -> {
            Suggestions fitting = new Suggestions(
                    searcher,
                    words -> found.answer(words, interpreter(searcher)::finds),
                    (words, corrections) -> spelling.get().respelled(words, corrections));
            return fitting.of(typed.soFar(), typed.most());
        });
    }

    /** The words that a reader may mean. */
    WordList words() throws IOException {
        return new CatalogWords(reader).meant();
    }

    @Override
    public Size size() throws IOException {
        IndexSearcher searcher = new IndexSearcher(reader);
        return new Size(searcher.count(Blocks.WORKS), searcher.count(Blocks.EDITIONS));
    }
}
