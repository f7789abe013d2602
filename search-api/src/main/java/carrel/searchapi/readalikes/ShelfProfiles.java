package carrel.searchapi.readalikes;

import carrel.catalog.Work;
import carrel.catalog.search.CatalogSearcher;
import carrel.searchapi.readalikes.model.AdditiveModel;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the newest state of the catalogue prepared, and then finds the shortlist of each work ahead. Meanwhile the state
 * before answers, and a work whose shortlist is not found yet is looked up when it is asked for. A state that comes soon
 * after another waits, so that an index being written is not prepared over and over.
 */
final class ShelfProfiles {
    private static final Logger LOG = LoggerFactory.getLogger(ShelfProfiles.class);

    /**
     * After a preparation, so many times what it took of the processor pass before the next: where records change all day,
     * that is all that is taken of the processor from readers, a twentieth.
     */
    private static final int RESTS = 20;

    private static final Duration LOOKS_FOR_NEWS_EVERY = Duration.ofSeconds(2);

    private final CatalogSearcher catalog;
    private final LibrarianLists lists;
    private final Supplier<Curation> staff;
    private final AppealWords appeal;
    private final AdditiveModel model;

    private final CountDownLatch shown = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);

    private final Object firstPreparation = new Object();

    /** Whether somebody waits for the first preparation, which then stands back for nobody. */
    private volatile boolean awaited;

    private volatile Optional<State> newest = Optional.empty();
    private volatile Optional<Thread> attendant = Optional.empty();

    ShelfProfiles(
            CatalogSearcher catalog,
            LibrarianLists lists,
            Supplier<Curation> staff,
            AppealWords appeal,
            AdditiveModel model) {
        this.catalog = catalog;
        this.lists = lists;
        this.staff = staff;
        this.appeal = appeal;
        this.model = model;
    }

    /** The newest state that is prepared; the first one is waited for. */
    State get() throws IOException {
        Optional<State> known = newest;
        return known.isPresent() ? known.get() : awaited();
    }

    /** Whether a state is prepared, at the latest after so long. */
    boolean readyWithin(Duration patience) throws IOException {
        if (newest.isEmpty() && attendant.isEmpty()) {
            awaited();
        }
        awaited = true;
        return happensWithin(shown, patience);
    }

    /**
     * Attends to the catalogue in a thread of its own, until it is closed; waits for a lull before it begins, now and then
     * in what it prepares first, and before each work.
     */
    synchronized void begin(Runnable lull) {
        if (attendant.isEmpty()) {
            attendant =
                    Optional.of(Thread.ofPlatform().daemon().name("read-alikes").start(() -> attend(lull)));
        }
    }

    /** Ends what the thread of its own does, and returns when it has ended. */
    void close() {
        closed.countDown();
        attendant.ifPresent(thread -> {
            try {
                thread.join(LOOKS_FOR_NEWS_EVERY.toMillis());
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void attend(Runnable lull) {
        lull.run();
        do {
            try {
                State state = first(() -> {
                    if (!awaited) {
                        lull.run();
                    }
                    stopIfClosed();
                });
                fill(state, lull, () -> isClosed() || isOld(state));
                if (!isClosed() && isOld(state)) {
                    show(prepare(Optional.of(state), this::stopIfClosed));
                }
            } catch (CancellationException stopped) {
                return;
            } catch (IOException | RuntimeException failed) {
                LOG.warn("Read-alikes stay as they were, since the newest state cannot be read: {}", failed.toString());
            }
        } while (!happensWithin(closed, LOOKS_FOR_NEWS_EVERY)
                && !Thread.currentThread().isInterrupted());
    }

    /** What is prepared would be for nobody. */
    private void stopIfClosed() {
        if (isClosed()) {
            throw new CancellationException();
        }
    }

    private boolean isClosed() {
        return closed.getCount() == 0;
    }

    private static boolean happensWithin(CountDownLatch what, Duration time) {
        try {
            return what.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean isOld(State state) {
        try {
            return state.rested() && !(state.name.equals(catalog.state()) && state.shelf.staffSaid(staff.get()));
        } catch (IOException unreadable) {
            return false;
        }
    }

    private State awaited() throws IOException {
        awaited = true;
        return first(() -> {});
    }

    private State first(Runnable lull) throws IOException {
        synchronized (firstPreparation) {
            if (newest.isEmpty()) {
                show(prepare(Optional.empty(), lull));
            }
            return newest.orElseThrow();
        }
    }

    private void show(State state) {
        newest = Optional.of(state);
        shown.countDown();
    }

    private State prepare(Optional<State> before, Runnable lull) throws IOException {
        String name = catalog.state();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        ShelfProfile shelf = ShelfProfile.of(catalog, lists, staff, appeal, lull);
        Shortlists shortlists = before.map(old -> Shortlists.after(old.shortlists, shelf))
                .orElseGet(() -> Shortlists.none(shelf, Shortlists.KEPT_MAX));
        Duration took = Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
        return new State(name, shelf, shortlists, new Closest(shelf, model), took, System.nanoTime());
    }

    private static void fill(State state, Runnable lull, BooleanSupplier stop) {
        List<String> missing = state.shortlists.missing();
        Progress progress = new Progress(missing.size());
        for (String id : missing) {
            lull.run();
            if (stop.getAsBoolean()) {
                return;
            }
            state.findAhead(id);
            progress.one().ifPresent(LOG::info);
        }
    }

    /**
     * A state of the catalogue, and what is known of it.
     *
     * @param took of the processor, to prepare it
     * @param at when that was
     */
    record State(String name, ShelfProfile shelf, Shortlists shortlists, Closest closest, Duration took, long at) {
        /** The shortlist for what is wanted: found ahead, or now, and then that of one work is kept too. */
        Shortlist shortlist(Wanted wanted) {
            if (!wanted.onlyLikeOne()) {
                return closest.to(Seeds.of(wanted, shelf));
            }
            Work seed = wanted.like().getFirst();
            return shortlists.of(seed).orElseGet(() -> {
                Shortlist found = closest.to(Seeds.of(wanted, shelf));
                if (shelf.compared(seed.id()).isPresent()) {
                    shortlists.keep(seed.id(), found);
                }
                return found;
            });
        }

        void findAhead(String id) {
            shelf.compared(id).ifPresent(seed -> shortlists.keep(id, closest.to(Seeds.one(seed))));
        }

        boolean rested() {
            return System.nanoTime() - at > took.multipliedBy(RESTS).toNanos();
        }
    }
}
