package carrel.indexer;

import carrel.catalog.Resource;
import carrel.catalog.search.CatalogWriter;
import carrel.indexer.Checkpoint.FileProgress;
import carrel.indexer.sources.Read;
import carrel.indexer.sources.ReaderUnavailable;
import carrel.indexer.sources.Records;
import carrel.indexer.sources.SourceFile;
import carrel.indexer.sources.SourceFormat;
import carrel.indexer.sources.SourceFormats;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads files into a catalog and accounts for every record.
 *
 * <p>Each commit holds what was read and the note of how far the reading came, in one; so a run that was cut off, even by
 * {@code kill -9}, goes on from its last commit with nothing lost and nothing doubled.
 */
public final class IndexRun {
    private static final Logger LOG = LoggerFactory.getLogger(IndexRun.class);

    private final Cataloging cataloging;
    private final CatalogWriter catalog;
    private final SetAside setAside;
    private final RunAccount account;
    private final Course course;

    private final long start = System.nanoTime();
    private long lastCommit = System.nanoTime();
    private long recordsThisLeg;
    private long recordsSinceCommit;
    private double share;

    /**
     * How often a run commits.
     *
     * @param commitRecords after so many records
     * @param commitEvery or after so long, whichever comes first
     */
    public record Settings(int commitRecords, Duration commitEvery) {
        public static final Settings DEFAULT = new Settings(100_000, Duration.ofMinutes(1));
    }

    /**
     * How files become resources.
     *
     * @param formats which kinds of files are read
     * @param enrichment what is added to each resource
     */
    record Cataloging(SourceFormats formats, UnaryOperator<Resource> enrichment) {}

    /**
     * How a run goes on and comes to its end.
     *
     * @param settings how often it commits
     * @param progress is told how far it is
     * @param stop may wish that it ends early
     */
    record Course(Settings settings, Progress progress, Stop stop) {}

    IndexRun(Cataloging cataloging, CatalogWriter catalog, SetAside setAside, Checkpoint from, Course course) {
        this.cataloging = cataloging;
        this.catalog = catalog;
        this.setAside = setAside;
        this.account = new RunAccount(from);
        this.course = course;
    }

    /** Reads what was delivered to its end, or until the run is to stop. */
    RunReport run(Delivery delivery) throws IOException {
        HoldingsRecords holdings = new HoldingsRecords(catalog, delivery.full());
        try {
            return readAll(delivery, new RecordIntake(cataloging.enrichment(), catalog, holdings, setAside));
        } catch (CatalogFailure failure) {
            throw failure.cause();
        }
    }

    /** Which share of what was delivered has been read, 0 to 1. */
    double share() {
        return share;
    }

    private RunReport readAll(Delivery delivery, RecordIntake intake) throws IOException {
        Shares shares = new Shares(delivery.files());
        for (SourceFile file : delivery.files()) {
            if (course.stop().wished()) {
                break;
            }
            FileProgress from = account.begin(file);
            if (!from.finished()) {
                read(file, from, intake, shares);
            }
            shares.done(file);
        }
        boolean finished = !course.stop().wished();
        Set<SetAside.Place> attached = finished ? intake.attachWaiting(account) : Set.of();
        List<Removals.Outcome> removals = finished ? removeMissing(delivery) : List.of();
        commit(finished);
        // Only now: a run that is cut off before goes through them again.
        setAside.drop(attached);
        course.progress().end();
        return new RunReport(
                finished,
                account.counts(),
                account.reports(),
                setAside.reports(account.paths()),
                intake.warnings(),
                removals,
                delivery.failures(),
                (System.nanoTime() - start) / 1e9);
    }

    /** A file's journey: from where an earlier leg of the run left it, record by record. */
    private void read(SourceFile file, FileProgress from, RecordIntake intake, Shares shares) throws IOException {
        FileProgress now = from;
        try {
            Optional<SourceFormat> format = sound(() -> cataloging.formats().of(file));
            if (format.isEmpty()) {
                String why = "not a kind of file that Carrel reads, or empty";
                note(intake.refuseRest(file, why, now).atEnd());
                return;
            }
            now = now.in(format.get());
            long dealtWith = now.counts().read();
            try (Records records = sound(() -> format.get().open(file, dealtWith))) {
                for (Optional<Read> next = sound(records::next); next.isPresent(); next = sound(records::next)) {
                    now = intake.take(file, next.get(), now);
                    note(now);
                    share = shares.at(file);
                    course.progress().at(recordsThisLeg, share);
                    if (course.stop().wished()) {
                        return;
                    }
                }
            }
            if (file.isCutOut() && now.counts().read() == 0) {
                now = intake.refuseRest(file, "no record is left in these bytes; export it again", now);
            }
        } catch (ReaderUnavailable unavailable) {
            commit(false);
            throw unavailable;
        } catch (NoSuchFileException gone) {
            String why = "the file is no longer there; if it comes back, run this again";
            now = intake.refuseRest(file, why, now);
        } catch (IOException unreadable) {
            String why = "the file could not be read on after record "
                    + now.counts().read() + ": " + unreadable.getMessage() + "; mend the file and run this again";
            now = intake.refuseRest(file, why, now);
        }
        note(now.atEnd());
    }

    private interface Reading<T> {
        T of() throws IOException;
    }

    /** A file that brings a fault of our own to light costs itself and not the run, like one that is damaged. */
    private static <T> T sound(Reading<T> reading) throws IOException {
        try {
            return reading.of();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            LOG.error("A file cannot be read for a fault of Carrel's own.", fault);
            throw new IOException("a fault of Carrel's own (" + fault.getClass().getName() + ")", fault);
        }
    }

    private List<Removals.Outcome> removeMissing(Delivery delivery) throws IOException {
        List<Removals.Outcome> outcomes = new ArrayList<>();
        for (String source : new TreeSet<>(delivery.full())) {
            outcomes.add(new Removals(delivery.removalsMax())
                    .removeMissing(catalog, source, setAside.unread(source, account.paths(), account.documents())));
        }
        return outcomes;
    }

    private void note(FileProgress now) {
        long records = account.note(now);
        recordsThisLeg += records;
        recordsSinceCommit += records;
        boolean late =
                System.nanoTime() - lastCommit > course.settings().commitEvery().toNanos();
        if (recordsSinceCommit >= course.settings().commitRecords() || (late && recordsSinceCommit > 0)) {
            commit(false);
        }
    }

    private void commit(boolean finished) {
        try {
            catalog.commit(account.checkpoint(finished, setAside.flush()).json());
        } catch (IOException failed) {
            throw new CatalogFailure(failed);
        }
        recordsSinceCommit = 0;
        lastCommit = System.nanoTime();
    }
}
