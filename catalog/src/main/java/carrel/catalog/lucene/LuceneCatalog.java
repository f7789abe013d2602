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
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.ReferenceManager;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Searches the newest state of an index, whatever the indexer does beside it: new commits and new generations are taken
 * up while searches go on, and a search that has begun ends on the state it began with.
 */
public final class LuceneCatalog implements CatalogSearcher, Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(LuceneCatalog.class);
    private static final Duration LOOKS_FOR_NEWS_EVERY = Duration.ofMillis(250);

    private final Searchers searchers;
    private final ScheduledExecutorService news;

    private LuceneCatalog(Searchers searchers) {
        this.searchers = searchers;
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
        LuceneCatalog catalog = new LuceneCatalog(new Searchers(new Generations(folder), folder, profile));
        long every = LOOKS_FOR_NEWS_EVERY.toMillis();
        var unused = catalog.news.scheduleWithFixedDelay(catalog::takeUpNews, every, every, TimeUnit.MILLISECONDS);
        return catalog;
    }

    /** Takes up what the indexer has committed since; happens by itself, four times a second. */
    public void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /**
     * Lays over the index where copies are at this moment; holds until it is called again, over newer states too.
     *
     * @param copies all the copies of some editions, by the edition's id
     */
    public void showCopies(Map<String, List<Holding>> copies) throws IOException {
        searchers.copies = Map.copyOf(copies);
        searchers.maybeRefreshBlocking();
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
    public ShelfNeighbours shelf(Work work, int each) throws IOException {
        return with(searcher -> searcher.shelf(work, each));
    }

    @Override
    public List<Suggestion> suggest(String typed, int most) throws IOException {
        return with(searcher -> searcher.suggest(typed, most));
    }

    /** The words that a reader may mean: what spelling is put right by, to score it or to add words of one's own. */
    public WordList.Builder words() throws IOException {
        return with(LuceneCatalogSearcher::words);
    }

    @Override
    public Size size() throws IOException {
        return with(LuceneCatalogSearcher::size);
    }

    @Override
    public void close() throws IOException {
        news.shutdownNow();
        searchers.close();
    }

    private void takeUpNews() {
        try {
            searchers.maybeRefresh();
        } catch (IOException | RuntimeException failed) {
            // The state in use stays in use; the next look may fare better.
            LOG.warn("The newest state of the index cannot be used, so the one before stays: {}", failed.getMessage());
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
        LuceneCatalogSearcher searcher = searchers.acquire();
        try {
            return use.of(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    private interface Use<T> {
        T of(LuceneCatalogSearcher searcher) throws IOException;
    }

    /** Counts who uses which state, so that one is closed only when nobody does. */
    private static final class Searchers extends ReferenceManager<LuceneCatalogSearcher> {
        private final Generations generations;
        private final RankingProfile profile;
        private Path generation;

        /** The generation that was found damaged; it is not tried again. */
        private Optional<Path> unusable = Optional.empty();

        /** What is to be shown, and what the current searcher shows. */
        private volatile Map<String, List<Holding>> copies = Map.of();

        private Map<String, List<Holding>> shown = Map.of();

        Searchers(Generations generations, Path folder, RankingProfile profile) throws IOException {
            this.generations = generations;
            this.profile = profile;
            this.generation = generations
                    .current()
                    .orElseThrow(() -> new UnusableIndex("there is no index in " + folder
                            + "; make one first: carrel index --index " + folder + " PATH…"));
            try {
                this.current = sound(generation);
            } catch (UnusableIndex | IOException why) {
                this.current = fallBack(why);
            }
        }

        /** Damage is found before anybody is served; then the newest sound generation before it is used. */
        private LuceneCatalogSearcher fallBack(Exception why) throws IOException {
            for (Path before : generations.others()) {
                try {
                    LuceneCatalogSearcher searcher = sound(before);
                    LOG.error(
                            "THE INDEX CANNOT BE USED, SO AN EARLIER ONE IS: {}. What is served is {}, which may be old."
                                    + " Restore a backup, or index again with --rebuild.",
                            why.getMessage(),
                            before);
                    unusable = Optional.of(generation);
                    generation = before;
                    return searcher;
                } catch (UnusableIndex | IOException alsoUnusable) {
                    LOG.warn("{} cannot be used either: {}", before, alsoUnusable.getMessage());
                }
            }
            throw why instanceof UnusableIndex refused ? refused : damaged(generation, why);
        }

        private LuceneCatalogSearcher sound(Path generation) throws IOException {
            LuceneCatalogSearcher searcher = new LuceneCatalogSearcher(reader(generation), profile);
            try {
                IndexCheck.integrity(generation);
                return searcher;
            } catch (UnusableIndex | IOException damaged) {
                searcher.reader().close();
                throw damaged;
            }
        }

        private static UnusableIndex damaged(Path generation, Exception why) {
            return new UnusableIndex("the index in " + generation + " cannot be read (" + why.getMessage()
                    + "); restore a backup, or index again: carrel index --rebuild --index DIR PATH…");
        }

        @Override
        protected @Nullable LuceneCatalogSearcher refreshIfNeeded(LuceneCatalogSearcher old) throws IOException {
            Path now = generations.current().orElse(generation);
            Map<String, List<Holding>> newest = copies;
            if (!now.equals(generation) && !unusable.equals(Optional.of(now))) {
                LuceneCatalogSearcher next = ready(reader(now), newest, old);
                generation = now;
                return next;
            }
            DirectoryReader changed = DirectoryReader.openIfChanged(old.reader());
            if (changed != null) {
                return ready(changed, newest, old);
            }
            return newest.equals(shown) ? null : sameReader(old, newest);
        }

        /** Nobody is answered from a newer state before it is as ready as the one that it replaces. */
        private LuceneCatalogSearcher ready(
                DirectoryReader reader, Map<String, List<Holding>> newest, LuceneCatalogSearcher old)
                throws IOException {
            try {
                LuceneCatalogSearcher next = new LuceneCatalogSearcher(reader, LiveCopies.of(reader, newest), profile);
                next.readyAs(old);
                shown = newest;
                return next;
            } catch (IOException | RuntimeException failed) {
                reader.close();
                throw failed;
            }
        }

        private LuceneCatalogSearcher sameReader(LuceneCatalogSearcher old, Map<String, List<Holding>> newest)
                throws IOException {
            LuceneCatalogSearcher next = old.with(LiveCopies.of(old.reader(), newest));
            // Two searchers now share the reader, and each gives it back once.
            old.reader().incRef();
            shown = newest;
            return next;
        }

        @Override
        protected boolean tryIncRef(LuceneCatalogSearcher searcher) {
            return searcher.reader().tryIncRef();
        }

        @Override
        protected int getRefCount(LuceneCatalogSearcher searcher) {
            return searcher.reader().getRefCount();
        }

        @Override
        protected void decRef(LuceneCatalogSearcher searcher) throws IOException {
            searcher.reader().decRef();
        }

        private static DirectoryReader reader(Path generation) throws IOException {
            FSDirectory directory = FSDirectory.open(generation);
            if (!DirectoryReader.indexExists(directory)) {
                throw new UnusableIndex("the index in " + generation.getParent()
                        + " is empty so far; let the indexer finish, or run it again");
            }
            DirectoryReader reader = DirectoryReader.open(directory);
            IndexStamp.of(reader.getIndexCommit().getUserData()).requireThisSchema();
            return reader;
        }
    }
}
