package carrel.searchapi.readalikes;

import carrel.catalog.search.CatalogSearcher;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the newest state of the catalogue prepared. While a newer one is prepared the one before answers, and a state
 * that comes soon after another waits, so that an index being written is not prepared over and over.
 */
final class ShelfProfiles {
    private static final Logger LOG = LoggerFactory.getLogger(ShelfProfiles.class);
    /** After a preparation, so many times its duration pass before the next. */
    private static final int RESTS = 5;

    private final CatalogSearcher catalog;
    private final LibrarianLists lists;
    private final AppealWords appeal;
    private volatile Optional<Prepared> newest = Optional.empty();
    private final AtomicBoolean preparing = new AtomicBoolean();

    ShelfProfiles(CatalogSearcher catalog, LibrarianLists lists, AppealWords appeal) {
        this.catalog = catalog;
        this.lists = lists;
        this.appeal = appeal;
    }

    ShelfProfile get() throws IOException {
        Optional<Prepared> known = newest;
        if (known.isEmpty()) {
            return prepareFirst().profile;
        }
        if (!known.get().state.equals(catalog.state())
                && known.get().rested()
                && preparing.compareAndSet(false, true)) {
            Thread.ofPlatform().daemon().name("read-alikes").start(this::prepareNext);
        }
        return known.get().profile;
    }

    private synchronized Prepared prepareFirst() throws IOException {
        Optional<Prepared> meanwhile = newest;
        if (meanwhile.isPresent()) {
            return meanwhile.get();
        }
        Prepared first = prepare();
        newest = Optional.of(first);
        return first;
    }

    private void prepareNext() {
        try {
            newest = Optional.of(prepare());
        } catch (IOException | RuntimeException failed) {
            LOG.warn("Read-alikes stay as they were, since the newest state cannot be read: {}", failed.getMessage());
        } finally {
            preparing.set(false);
        }
    }

    private Prepared prepare() throws IOException {
        String state = catalog.state();
        long start = System.nanoTime();
        ShelfProfile profile = ShelfProfile.of(catalog, lists, appeal);
        long end = System.nanoTime();
        return new Prepared(state, profile, Duration.ofNanos(end - start), end);
    }

    private record Prepared(String state, ShelfProfile profile, Duration took, long at) {
        boolean rested() {
            return System.nanoTime() - at > took.multipliedBy(RESTS).toNanos();
        }
    }
}
