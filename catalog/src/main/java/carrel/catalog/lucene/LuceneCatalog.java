package carrel.catalog.lucene;

import carrel.analyzers.spelling.WordList;
import carrel.catalog.Holding;
import carrel.catalog.Work;
import carrel.catalog.search.CatalogSearcher;
import carrel.catalog.search.RankingProfile;
import carrel.catalog.search.SearchPage;
import carrel.catalog.search.SearchRequest;
import carrel.catalog.search.ShelfNeighbours;
import carrel.catalog.search.Suggestion;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Searches the newest state of an index, whatever the indexer does beside it: new commits and new generations are taken
 * up while searches go on, and a search that has begun ends on the state it began with.
 */
public final class LuceneCatalog implements CatalogSearcher, Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(LuceneCatalog.class);
    private static final Duration LOOKS_FOR_NEWS_EVERY = Duration.ofMillis(250);

    private final CurrentSearcher current;
    private final ScheduledExecutorService news;

    /** Why the newest state could not be taken up at the last look; each reason is told once, not at every look. */
    private String trouble = "";

    private LuceneCatalog(CurrentSearcher current) {
        this.current = current;
        this.news = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("catalog-news").daemon().factory());
    }

    /**
     * Opens the index in the folder.
     *
     * @throws UnusableIndex when there is none, it is of another schema, or it is damaged
     */
    public static LuceneCatalog open(Path folder) throws IOException {
        return open(folder, RankingProfile.shipped());
    }

    /**
     * Opens the index in the folder, with results in the order of a profile of one's own.
     *
     * @throws UnusableIndex when there is none, it is of another schema, or it is damaged
     */
    public static LuceneCatalog open(Path folder, RankingProfile profile) throws IOException {
        LuceneCatalog catalog = new LuceneCatalog(new CurrentSearcher(new Generations(folder), folder, profile));
        long every = LOOKS_FOR_NEWS_EVERY.toMillis();
        var unused = catalog.news.scheduleWithFixedDelay(catalog::takeUpNews, every, every, TimeUnit.MILLISECONDS);
        return catalog;
    }

    /** Takes up what the indexer has committed since; happens by itself, four times a second. */
    public void refresh() throws IOException {
        current.maybeRefreshBlocking();
    }

    /**
     * Lays over the index where copies are at this moment; holds until it is called again, over newer states too.
     *
     * @param copies all the copies of some editions, by the edition's id
     */
    public void showCopies(Map<String, List<Holding>> copies) throws IOException {
        current.showCopies(copies);
    }

    /** What the state that is searched now says of itself. */
    public IndexStamp stamp() throws IOException {
        return with(searcher -> IndexStamp.of(searcher.reader().getIndexCommit().getUserData()));
    }

    @Override
    public SearchPage search(SearchRequest request) throws IOException {
        return with(searcher -> searcher.search(request));
    }

    /** Searches as if nothing had been asked before, and keeps no answer: to rehearse, and to measure. */
    public SearchPage searchAnew(SearchRequest request) throws IOException {
        return with(searcher -> searcher.searchAnew(request));
    }

    @Override
    public Optional<Work> work(String id) throws IOException {
        return with(searcher -> searcher.work(id));
    }

    @Override
    public void each(Consumer<Work> visit) throws IOException {
        with(searcher -> {
            searcher.each(visit);
            return searcher;
        });
    }

    @Override
    public String state() throws IOException {
        return with(LuceneCatalogSearcher::state);
    }

    @Override
    public Object circumstances() throws IOException {
        return with(LuceneCatalogSearcher::circumstances);
    }

    @Override
    public ShelfNeighbours shelf(Work work, int each) throws IOException {
        return with(searcher -> searcher.shelf(work, each));
    }

    @Override
    public List<Suggestion> suggest(String typed, int most) throws IOException {
        return with(searcher -> searcher.suggest(typed, most));
    }

    /** The words that a reader may mean: what spelling is put right by. */
    public WordList words() throws IOException {
        return with(LuceneCatalogSearcher::words);
    }

    @Override
    public Size size() throws IOException {
        return with(LuceneCatalogSearcher::size);
    }

    @Override
    public void close() throws IOException {
        news.shutdownNow();
        current.close();
    }

    private void takeUpNews() {
        try {
            current.maybeRefresh();
            trouble = "";
        } catch (IOException | RuntimeException failed) {
            // The state in use stays in use; the next look may fare better.
            if (!trouble.equals(String.valueOf(failed.getMessage()))) {
                trouble = String.valueOf(failed.getMessage());
                LOG.warn("The newest state of the index cannot be used, so the one before stays: {}", trouble);
            }
        }
    }

    /** Waits until the catalog has ready what the first searches would wait for; each later state has it when it is taken up. */
    public void warm() {
        try {
            with(searcher -> {
                searcher.warm();
                return searcher;
            });
        } catch (IOException | RuntimeException failed) {
            LOG.warn("The catalog is not warm yet, so the first searches take longer: {}", failed.getMessage());
        }
    }

    private <T> T with(Use<T> use) throws IOException {
        LuceneCatalogSearcher searcher = current.acquire();
        try {
            return use.of(searcher);
        } finally {
            current.release(searcher);
        }
    }

    private interface Use<T> {
        T of(LuceneCatalogSearcher searcher) throws IOException;
    }
}
