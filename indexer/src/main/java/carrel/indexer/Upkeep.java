package carrel.indexer;

import carrel.catalog.Holding;
import carrel.catalog.lucene.LuceneCatalog;
import carrel.indexer.databases.LiveStatus;
import carrel.indexer.documents.Documents;
import carrel.indexer.settings.LibrarySettings;
import carrel.indexer.settings.SourceSettings;
import carrel.indexer.sources.SourceFormats;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps an open catalog up with its library, as the settings say: where copies are, every minute or so; what the sources
 * have, every so often. What fails is logged and tried again; readers keep what they have.
 */
public final class Upkeep implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);

    private final LibrarySettings settings;
    private final Path index;
    private final LuceneCatalog catalog;
    private final FileNews news = new FileNews();
    private final Stop stop = new Stop();
    private final Map<String, Map<String, List<Holding>>> copies = new ConcurrentHashMap<>();

    /** Copies on one thread and sources on another: a long run must not make loans wait. */
    private final ScheduledExecutorService lookingAtCopies = thread("copies");

    private final ScheduledExecutorService lookingAtSources = thread("sources");

    private Upkeep(LibrarySettings settings, Path index, LuceneCatalog catalog) {
        this.settings = settings;
        this.index = index;
        this.catalog = catalog;
    }

    /** Begins, and goes on until it is closed. */
    public static Upkeep begin(LibrarySettings settings, Path index, LuceneCatalog catalog) {
        Upkeep upkeep = new Upkeep(settings, index, catalog);
        settings.sources().forEach(upkeep::lookAtCopies);
        settings.every().ifPresent(every -> schedule(upkeep.lookingAtSources, every, every, upkeep::lookAtSources));
        return upkeep;
    }

    private void lookAtCopies(SourceSettings source) {
        if (source.place() instanceof SourceSettings.Database database
                && database.copies().isPresent()) {
            LiveStatus live =
                    new LiveStatus(source.name(), database, database.copies().get());
            schedule(lookingAtCopies, Duration.ZERO, database.copiesEvery(), () -> {
                copies.put(source.name(), live.now());
                Map<String, List<Holding>> all = new HashMap<>();
                copies.values().forEach(all::putAll);
                catalog.showCopies(all);
            });
        }
    }

    private void lookAtSources() throws IOException {
        Delivery delivery = news.in(new LibrarySources(settings, index).deliver());
        delivery.failures().forEach(failure -> LOG.warn("Not read: {}", failure));
        if (delivery.files().isEmpty() && delivery.full().isEmpty()) {
            return;
        }
        try (Documents documents = new Documents()) {
            SourceFormats formats = SourceFormats.ofRecords().then(documents);
            Progress silent = (records, share) -> {};
            RunReport report =
                    new Indexing(index, formats, IndexRun.Settings.DEFAULT, silent, stop).bring(delivery, false);
            report.removals().stream()
                    .filter(removal -> !removal.removed())
                    .forEach(refused -> LOG.warn("Refused: {}", refused.sentence()));
            if (report.finished()) {
                news.remember(delivery);
                LOG.info("{}", report.counts());
            }
        }
    }

    @Override
    public void close() {
        stop.wish();
        lookingAtCopies.shutdownNow();
        lookingAtSources.shutdown();
    }

    private interface Look {
        void take() throws IOException;
    }

    private static void schedule(ScheduledExecutorService thread, Duration first, Duration every, Look look) {
        var unused = thread.scheduleWithFixedDelay(
                () -> {
                    try {
                        look.take();
                    } catch (IOException | RuntimeException failed) {
                        LOG.warn("Looking for news failed, and will be tried again: {}", failed.getMessage());
                    }
                },
                first.toMillis(),
                every.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    private static ScheduledExecutorService thread(String name) {
        return Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
    }
}
