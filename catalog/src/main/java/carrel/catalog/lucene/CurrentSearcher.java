package carrel.catalog.lucene;

import carrel.catalog.Holding;
import carrel.catalog.search.RankingProfile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.ReferenceManager;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The searcher of an index's newest state that is sound; opens each state beside the one in use, and closes it when nobody
 * searches it any more.
 */
final class CurrentSearcher extends ReferenceManager<LuceneCatalogSearcher> {
    private static final Logger LOG = LoggerFactory.getLogger(CurrentSearcher.class);

    private final Generations generations;
    private final RankingProfile profile;
    private Path generation;

    /** The generation that was found damaged; it is not tried again. */
    private Optional<Path> unusable = Optional.empty();

    /** What is to be shown, and what the current searcher shows. */
    private volatile Map<String, List<Holding>> copies = Map.of();

    private Map<String, List<Holding>> shown = Map.of();

    CurrentSearcher(Generations generations, Path folder, RankingProfile profile) throws IOException {
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

    /** Lays the copies over this state and those to come. */
    void showCopies(Map<String, List<Holding>> copies) throws IOException {
        this.copies = Map.copyOf(copies);
        maybeRefreshBlocking();
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
            DirectoryReader reader, Map<String, List<Holding>> newest, LuceneCatalogSearcher old) throws IOException {
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
