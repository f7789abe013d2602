package carrel.catalog.lucene;

import carrel.analyzers.spelling.WordList;
import carrel.catalog.Work;
import carrel.catalog.search.Aspect;
import carrel.catalog.search.CatalogSearcher;
import carrel.catalog.search.QueryWords;
import carrel.catalog.search.RankingProfile;
import carrel.catalog.search.SearchPage;
import carrel.catalog.search.SearchRequest;
import carrel.catalog.search.ShelfNeighbours;
import carrel.catalog.search.Suggestion;
import java.io.IOException;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.Bits;

/** Searches one commit of an index. */
final class LuceneCatalogSearcher implements CatalogSearcher {
    private static final int WORDS_KEPT_MAX = 1_000;
    private static final long ANSWERS_KEPT_BYTES_MAX = 32_000_000;
    private static final AtomicInteger MADE = new AtomicInteger();

    /** Searchers of the same reader show other copies. */
    private final int number = MADE.incrementAndGet();

    private final DirectoryReader reader;
    private final LiveCopies live;
    private final FacetColumns columns;
    private final RankingProfile profile;
    private final Lazy<Spelling> spelling;
    private final WorkSearch works;
    private final Recent<Words, Interpreter.Understood> understood = new Recent<>(WORDS_KEPT_MAX, kept -> 1);
    private final Recent<Typed, List<Suggestion>> suggestions = new Recent<>(WORDS_KEPT_MAX, kept -> 1);
    private final Recent<QueryWords, Boolean> found = new Recent<>(WORDS_KEPT_MAX, kept -> 1);

    /** Some 1,800 objects each, which is much for what is mostly asked for once. */
    private final Recent<Asked, SearchPage> answers = Recent.onlyOfRepeated(ANSWERS_KEPT_BYTES_MAX, AnswerSize::bytes);

    LuceneCatalogSearcher(DirectoryReader reader, RankingProfile profile) {
        this(reader, LiveCopies.NONE, profile);
    }

    LuceneCatalogSearcher(DirectoryReader reader, LiveCopies live, RankingProfile profile) {
        this(reader, live, new FacetColumns(reader, live), profile, new Lazy<>(() -> Spelling.of(reader)));
    }

    private LuceneCatalogSearcher(
            DirectoryReader reader,
            LiveCopies live,
            FacetColumns columns,
            RankingProfile profile,
            Lazy<Spelling> spelling) {
        this.reader = reader;
        this.live = live;
        this.columns = columns;
        this.profile = profile;
        this.spelling = spelling;
        this.works = new WorkSearch(reader, live, columns, profile, spelling);
    }

    /** The same state of the index with newer news of the copies. */
    LuceneCatalogSearcher with(LiveCopies newer) {
        return new LuceneCatalogSearcher(reader, newer, columns.with(newer), profile, spelling);
    }

    DirectoryReader reader() {
        return reader;
    }

    /** All that the meaning of words depends on: an {@link Interpreter} looks at nothing else of a request. */
    private record Words(String query, Set<Aspect.Kind> plain) {}

    /** What counts as new is a matter of the year. */
    private record Circumstances(int searcher, Year year) {}

    private record Asked(SearchRequest request, Object circumstances) {}

    @Override
    public SearchPage search(SearchRequest request) throws IOException {
        return answers.answer(new Asked(request, circumstances()), asked -> find(request));
    }

    private SearchPage find(SearchRequest request) throws IOException {
        Optional<SearchPage> obvious = works.obvious(request);
        return obvious.isPresent()
                ? obvious.get()
                : works.page(
                        request,
                        understood.answer(
                                new Words(request.query(), request.plain()), words -> works.understand(request)));
    }

    /** Searches as if nothing had been asked before, and keeps nothing. */
    SearchPage searchAnew(SearchRequest request) throws IOException {
        Optional<SearchPage> obvious = works.obvious(request);
        return obvious.isPresent() ? obvious.get() : works.page(request, works.understand(request));
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
    public Object circumstances() {
        return new Circumstances(number, Year.now(ZoneOffset.UTC));
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
        return TimedSearcher.within(reader, searcher -> {
            Suggestions fitting = new Suggestions(
                    searcher,
                    words -> found.answer(words, works.interpreter(searcher)::finds),
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
