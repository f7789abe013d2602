package carrel.indexer;

import carrel.catalog.Resource;
import carrel.catalog.search.CatalogWriter;
import carrel.indexer.Checkpoint.FileProgress;
import carrel.indexer.RunReport.FileReport;
import carrel.indexer.documents.Documents;
import carrel.indexer.enrichment.WorkKey;
import carrel.indexer.sources.Read;
import carrel.indexer.sources.ReaderUnavailable;
import carrel.indexer.sources.Records;
import carrel.indexer.sources.SourceFile;
import carrel.indexer.sources.SourceFormat;
import carrel.indexer.sources.SourceFormats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Reads files into a catalog and accounts for every record.
 *
 * <p>Each commit holds what was read and the note of how far the reading came, in one; so a run that was cut off, even by
 * {@code kill -9}, goes on from its last commit with nothing lost and nothing doubled.
 */
public final class IndexRun {
    private final SourceFormats formats;
    private final UnaryOperator<Resource> enrichment;
    private final CatalogWriter catalog;
    private final SetAside setAside;
    private final Settings settings;
    private final Progress progress;
    private final Stop stop;

    private final String run;
    private final List<FileProgress> begun = new ArrayList<>();
    private final List<FileProgress> earlier;
    private final List<String> warnings = new ArrayList<>();
    private final long start = System.nanoTime();
    private long lastCommit = System.nanoTime();
    private long recordsThisLeg;
    private long recordsSinceCommit;
    private double share;
    private HoldingsRecords holdings;

    /**
     * How often a run commits.
     *
     * @param commitRecords after so many records
     * @param commitEvery or after so long, whichever comes first
     */
    public record Settings(int commitRecords, Duration commitEvery) {
        public static final Settings DEFAULT = new Settings(100_000, Duration.ofMinutes(1));
    }

    IndexRun(
            SourceFormats formats,
            UnaryOperator<Resource> enrichment,
            CatalogWriter catalog,
            SetAside setAside,
            Checkpoint from,
            Settings settings,
            Progress progress,
            Stop stop) {
        this.formats = formats;
        this.enrichment = enrichment;
        this.catalog = catalog;
        this.setAside = setAside;
        this.run = from.run();
        this.earlier = from.files();
        this.settings = settings;
        this.progress = progress;
        this.stop = stop;
        this.holdings = new HoldingsRecords(catalog, Set.of());
    }

    /** Reads what was delivered to its end, or until the run is to stop. */
    RunReport run(Delivery delivery) throws IOException {
        holdings = new HoldingsRecords(catalog, delivery.full());
        try {
            return readAll(delivery, new Shares(delivery.files()));
        } catch (CatalogFailure failure) {
            throw failure.cause;
        }
    }

    /** Which share of what was delivered has been read, 0 to 1. */
    double share() {
        return share;
    }

    private RunReport readAll(Delivery delivery, Shares shares) throws IOException {
        for (SourceFile file : delivery.files()) {
            if (stop.wished()) {
                break;
            }
            FileProgress from = resumed(file);
            begun.add(from);
            if (!from.finished()) {
                read(file, from, shares);
            }
            shares.done(file);
        }
        boolean finished = !stop.wished();
        Set<SetAside.Place> attached = finished ? attachWaiting() : Set.of();
        List<Removals.Outcome> removals = finished ? removeMissing(delivery) : List.of();
        commit(finished);
        // Only now: a run that is cut off before goes through them again.
        setAside.drop(attached);
        progress.end();
        return report(finished, delivery, removals);
    }

    private List<Removals.Outcome> removeMissing(Delivery delivery) throws IOException {
        List<Removals.Outcome> outcomes = new ArrayList<>();
        for (String source : new TreeSet<>(delivery.full())) {
            outcomes.add(new Removals(delivery.removalsMax())
                    .removeMissing(catalog, source, setAside.unread(source, paths(), documents())));
        }
        return outcomes;
    }

    /** Of the files of this run, those of its earlier legs among them. */
    private Set<String> paths() {
        return begun.stream().map(FileProgress::path).collect(Collectors.toSet());
    }

    private Set<String> documents() {
        return begun.stream()
                .filter(file -> file.format().equals(Documents.NAME))
                .map(FileProgress::path)
                .collect(Collectors.toSet());
    }

    /** A file's journey: from where an earlier leg of the run left it, record by record. */
    private void read(SourceFile file, FileProgress from, Shares shares) throws IOException {
        FileProgress now = from;
        try {
            Optional<SourceFormat> format = formats.of(file);
            if (format.isEmpty()) {
                account(reject(file, now, "not a kind of file that Carrel reads, or empty"));
                account(last().atEnd());
                return;
            }
            now = new FileProgress(
                    now.path(), now.source(), format.get().name(), now.size(), now.modified(), false, now.counts());
            try (Records records = format.get().open(file, now.counts().read())) {
                for (Optional<Read> next = records.next(); next.isPresent(); next = records.next()) {
                    now = now.with(deal(file, next.get(), now.counts()));
                    account(now);
                    share = shares.at(file);
                    progress.at(recordsThisLeg, share);
                    if (stop.wished()) {
                        return;
                    }
                }
            }
        } catch (ReaderUnavailable unavailable) {
            commit(false);
            throw unavailable;
        } catch (NoSuchFileException gone) {
            now = reject(file, now, "the file is no longer there; if it comes back, run this again");
        } catch (IOException unreadable) {
            now = reject(
                    file,
                    now,
                    "the file could not be read on after record " + now.counts().read() + ": " + unreadable.getMessage()
                            + "; mend the file and run this again");
        }
        account(now.atEnd());
    }

    /** What becomes of one record. */
    private Counts deal(SourceFile file, Read read, Counts counts) {
        try {
            return switch (read) {
                case Read.Accepted accepted -> {
                    accepted.warnings().forEach(warning -> warn(file, read, warning));
                    yield put(accepted.resource(), counts);
                }
                case Read.Copies copies -> attach(file, copies, counts);
                case Read.Deleted deleted -> {
                    catalog.delete(deleted.origin());
                    yield counts.plusDeleted();
                }
                case Read.Rejected rejected -> {
                    setAside(file, rejected);
                    yield counts.plusSetAside();
                }
            };
        } catch (IOException failed) {
            throw new CatalogFailure(failed);
        }
    }

    /** Copies that come before their title wait for it among the records set aside. */
    private Counts attach(SourceFile file, Read.Copies copies, Counts counts) throws IOException {
        ToldCopies told = ToldCopies.of(copies);
        if (holdings.attach(told)) {
            return counts.plusMerged();
        }
        String why = "a holdings record of " + told.title().id()
                + ", which is not in the catalog; bring its title, then take this again with --retry";
        setAside.add(entry(file, new Read.Rejected(copies.position(), why, copies.bytes()), Optional.of(told)));
        return counts.plusSetAside();
    }

    /** Once all titles have come, their copies need not wait any longer. */
    private Set<SetAside.Place> attachWaiting() throws IOException {
        Set<SetAside.Place> attached = new HashSet<>();
        for (SetAside.Waiting waiting : setAside.waiting(paths())) {
            if (holdings.attachAtLast(waiting.told()) && attached.add(waiting.place())) {
                mergedAtLast(waiting.place().file());
            }
        }
        return attached;
    }

    /** In a retry many records stand for one path, each with an account of its own. */
    private void mergedAtLast(String path) {
        for (int i = 0; i < begun.size(); i++) {
            FileProgress file = begun.get(i);
            if (file.path().equals(path) && file.counts().setAside() > 0) {
                begun.set(i, file.with(file.counts().setAsideNowMerged()));
                return;
            }
        }
    }

    private Counts put(Resource resource, Counts counts) throws IOException {
        Resource enriched = enrichment.apply(holdings.withCopiesToldBefore(resource));
        List<Resource> joined = WorkKey.join(enriched, catalog.sharingNumbers(enriched));
        for (Resource other : joined.subList(1, joined.size())) {
            catalog.put(other);
        }
        return switch (catalog.put(joined.getFirst())) {
            case INDEXED -> counts.plusIndexed();
            case MERGED -> counts.plusMerged();
        };
    }

    private FileProgress reject(SourceFile file, FileProgress now, String why) throws IOException {
        Read.Position position = new Read.Position(now.counts().read() + 1, -1);
        setAside(file, new Read.Rejected(position, why, new byte[0]));
        return now.with(now.counts().plusSetAside());
    }

    private void setAside(SourceFile file, Read.Rejected rejected) throws IOException {
        setAside.add(entry(file, rejected, Optional.empty()));
    }

    private static SetAside.Entry entry(SourceFile file, Read.Rejected rejected, Optional<ToldCopies> told) {
        return new SetAside.Entry(
                file.path().toString(),
                file.source(),
                file.position(rejected.position()),
                rejected.why(),
                rejected.bytes(),
                told);
    }

    private void warn(SourceFile file, Read read, String warning) {
        if (warnings.size() < RunReport.ENTRIES_MAX) {
            warnings.add(file.path() + ", record " + read.position().record() + ": " + warning);
        }
    }

    private void account(FileProgress now) {
        long records = now.counts().read() - last().counts().read();
        begun.set(begun.size() - 1, now);
        recordsThisLeg += records;
        recordsSinceCommit += records;
        boolean late = System.nanoTime() - lastCommit > settings.commitEvery().toNanos();
        if (recordsSinceCommit >= settings.commitRecords() || (late && recordsSinceCommit > 0)) {
            commit(false);
        }
    }

    private void commit(boolean finished) {
        try {
            catalog.commit(new Checkpoint(run, finished, setAside.flush(), begun).json());
        } catch (IOException failed) {
            throw new CatalogFailure(failed);
        }
        recordsSinceCommit = 0;
        lastCommit = System.nanoTime();
    }

    private FileProgress last() {
        return begun.getLast();
    }

    private FileProgress resumed(SourceFile file) throws IOException {
        // A file that vanished since it was listed is found missing when it is read, and costs only itself.
        boolean there = Files.exists(file.content());
        FileProgress fresh = new FileProgress(
                file.path().toString(),
                file.source(),
                "",
                there ? Files.size(file.content()) : 0,
                there ? Files.getLastModifiedTime(file.content()).toMillis() : 0,
                false,
                Counts.NONE);
        return earlier.stream().filter(fresh::sameFile).findFirst().orElse(fresh);
    }

    private RunReport report(boolean finished, Delivery delivery, List<Removals.Outcome> removals) throws IOException {
        Counts all = begun.stream().map(FileProgress::counts).reduce(Counts.NONE, Counts::plus);
        return new RunReport(
                finished,
                all,
                begun.stream().map(FileReport::of).toList(),
                setAside.reports(paths()),
                warnings,
                removals,
                delivery.failures(),
                (System.nanoTime() - start) / 1e9);
    }

    /** The catalog could not be written, which is no fault of the file being read. */
    private static final class CatalogFailure extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final IOException cause;

        CatalogFailure(IOException cause) {
            super(cause);
            this.cause = cause;
        }
    }
}
