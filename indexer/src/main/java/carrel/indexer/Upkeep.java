package carrel.indexer;

import carrel.analyzers.subjects.Authorities;
import carrel.catalog.Holding;
import carrel.catalog.lucene.LuceneCatalog;
import carrel.indexer.databases.LiveStatus;
import carrel.indexer.documents.Documents;
import carrel.indexer.enrichment.Enrichment;
import carrel.indexer.settings.LibrarySettings;
import carrel.indexer.settings.SourceSettings;
import carrel.indexer.sources.AuthorityFiles;
import carrel.indexer.sources.SourceFormats;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
    private final Stop stop = new Stop();
    private final Map<String, Map<String, List<Holding>>> copies = new ConcurrentHashMap<>();

    private final Schedule schedule;
    private final Clock clock;

    private Upkeep(LibrarySettings settings, Path index, LuceneCatalog catalog, Schedule schedule, Clock clock) {
        this.settings = settings;
        this.index = index;
        this.catalog = catalog;
        this.schedule = schedule;
        this.clock = clock;
    }

    /** Begins, and goes on until it is closed. */
    public static Upkeep begin(LibrarySettings settings, Path index, LuceneCatalog catalog) {
        return begin(settings, index, catalog, new ThreadsSchedule(), Clock.systemUTC());
    }

    static Upkeep begin(LibrarySettings settings, Path index, LuceneCatalog catalog, Schedule schedule, Clock clock) {
        Upkeep upkeep = new Upkeep(settings, index, catalog, schedule, clock);
        settings.sources().forEach(upkeep::lookAtCopies);
        settings.every().ifPresent(every -> schedule.every("sources", every, every, upkeep::lookAtSources));
        return upkeep;
    }

    private void lookAtCopies(SourceSettings source) {
        if (source.place() instanceof SourceSettings.Database database
                && database.copies().isPresent()) {
            LiveStatus live =
                    new LiveStatus(source.name(), database, database.copies().get());
            schedule.every("copies", Duration.ZERO, database.copiesEvery(), () -> {
                copies.put(source.name(), live.now());
                Map<String, List<Holding>> all = new HashMap<>();
                copies.values().forEach(all::putAll);
                catalog.showCopies(all);
            });
        }
    }

    private void lookAtSources() throws IOException {
        try (Documents documents = Documents.keptBeside(index)) {
            SourceFormats formats = SourceFormats.ofRecords().then(documents);
            Progress silent = (records, share) -> {};
            Authorities authorities = AuthorityFiles.read(SourceFiles.in(settings.authorities()));
            Indexing indexing =
                    new Indexing(index, formats, Enrichment.with(authorities), IndexRun.Settings.DEFAULT, silent, stop);
            Watch watch = new Watch(new LibrarySources(settings, index)::deliver, indexing, index, clock);
            watch.resume();
            Watch.Look look = watch.look();
            look.failures().forEach(failure -> LOG.warn("Not read: {}", failure));
            look.report().ifPresent(Upkeep::log);
        }
    }

    private static void log(RunReport report) {
        report.removals().stream()
                .filter(removal -> !removal.removed())
                .forEach(refused -> LOG.warn("Refused: {}", refused.sentence()));
        LOG.info("{}", report.counts());
    }

    @Override
    public void close() throws IOException {
        stop.wish();
        schedule.close();
    }
}
