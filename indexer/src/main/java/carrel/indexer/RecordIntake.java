package carrel.indexer;

import carrel.catalog.Resource;
import carrel.catalog.search.CatalogWriter;
import carrel.indexer.Checkpoint.FileProgress;
import carrel.indexer.enrichment.WorkKey;
import carrel.indexer.sources.Read;
import carrel.indexer.sources.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Where one record goes: into the catalog, to the title whose copies it tells of, or aside. */
final class RecordIntake {
    private final UnaryOperator<Resource> enrichment;
    private final CatalogWriter catalog;
    private final HoldingsRecords holdings;
    private final SetAside setAside;
    private final List<String> warnings = new ArrayList<>();

    RecordIntake(
            UnaryOperator<Resource> enrichment, CatalogWriter catalog, HoldingsRecords holdings, SetAside setAside) {
        this.enrichment = enrichment;
        this.catalog = catalog;
        this.holdings = holdings;
        this.setAside = setAside;
    }

    /**
     * Takes the next record of a file.
     *
     * @param before what the file is read as, and what became of its records before this one
     * @return the same, with this one
     * @throws CatalogFailure when it cannot be kept
     */
    FileProgress take(SourceFile file, Read read, FileProgress before) {
        Counts counts = before.counts();
        try {
            return before.with(
                    switch (read) {
                        case Read.Accepted accepted -> {
                            accepted.warnings().forEach(warning -> warn(file, read, warning));
                            yield put(accepted.resource(), counts);
                        }
                        case Read.Copies copies -> attach(file, copies, before);
                        case Read.Deleted deleted -> {
                            catalog.delete(deleted.origin());
                            yield counts.plusDeleted();
                        }
                        case Read.Rejected rejected -> {
                            setAside(file, before.format(), rejected, Optional.empty());
                            yield counts.plusSetAside();
                        }
                    });
        } catch (IOException failed) {
            throw new CatalogFailure(failed);
        }
    }

    /** Sets aside what is left of a file that cannot be read on, as one record; without bytes, unless it is one record. */
    FileProgress refuseRest(SourceFile file, String why, FileProgress before) {
        Read.Position position = new Read.Position(before.counts().read() + 1, -1);
        try {
            return take(file, new Read.Rejected(position, why, file.cutOutBytes()), before);
        } catch (IOException failed) {
            throw new CatalogFailure(failed);
        }
    }

    /**
     * Once all titles have come, their copies need not wait any longer.
     *
     * @return where those stand among the records set aside that are not to stand there any more
     */
    Set<SetAside.Place> attachWaiting(RunAccount account) throws IOException {
        Set<SetAside.Place> attached = new HashSet<>();
        for (SetAside.Waiting waiting : setAside.waiting(account.paths())) {
            if (holdings.attachAtLast(waiting.told()) && attached.add(waiting.place())) {
                account.mergedAtLast(waiting.place().file());
            }
        }
        return attached;
    }

    /** What was wrong with records that were taken all the same, as far as {@link RunReport#ENTRIES_MAX}. */
    List<String> warnings() {
        return List.copyOf(warnings);
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

    /** Copies that come before their title wait for it among the records set aside. */
    private Counts attach(SourceFile file, Read.Copies copies, FileProgress before) throws IOException {
        ToldCopies told = ToldCopies.of(copies);
        if (holdings.attach(told)) {
            return before.counts().plusMerged();
        }
        String why = "a holdings record of " + told.title().id()
                + ", which is not in the catalog; bring its title, then take this again with --retry";
        setAside(file, before.format(), new Read.Rejected(copies.position(), why, copies.bytes()), Optional.of(told));
        return before.counts().plusSetAside();
    }

    private void setAside(SourceFile file, String format, Read.Rejected rejected, Optional<ToldCopies> told)
            throws IOException {
        setAside.add(new SetAside.Entry(
                file.path().toString(),
                file.source(),
                Optional.of(file.name()),
                Optional.of(format).filter(known -> !known.isEmpty()),
                file.position(rejected.position()),
                rejected.why(),
                rejected.bytes(),
                told));
    }

    private void warn(SourceFile file, Read read, String warning) {
        if (warnings.size() < RunReport.ENTRIES_MAX) {
            warnings.add(file.path() + ", record " + read.position().record() + ": " + warning);
        }
    }
}
