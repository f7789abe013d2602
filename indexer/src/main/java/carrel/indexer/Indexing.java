package carrel.indexer;

import carrel.catalog.Resource;
import carrel.catalog.lucene.Generations;
import carrel.catalog.lucene.LuceneCatalogWriter;
import carrel.catalog.lucene.UnusableIndex;
import carrel.indexer.Checkpoint.FileProgress;
import carrel.indexer.enrichment.Enrichment;
import carrel.indexer.mapping.SourceTraits;
import carrel.indexer.sources.SourceFile;
import carrel.indexer.sources.SourceFormats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Brings files into the index in a folder: a new run, or one that was interrupted and goes on. */
public final class Indexing {
    private final Path index;
    private final IndexRun.Cataloging cataloging;
    private final IndexRun.Course course;

    Indexing(Path index, SourceFormats formats, IndexRun.Settings settings, Progress progress, Stop stop) {
        this(index, formats, Enrichment::enrich, settings, progress, stop);
    }

    Indexing(
            Path index,
            SourceFormats formats,
            UnaryOperator<Resource> enrichment,
            IndexRun.Settings settings,
            Progress progress,
            Stop stop) {
        this.index = index;
        this.cataloging = new IndexRun.Cataloging(formats, enrichment);
        this.course = new IndexRun.Course(settings, progress, stop);
    }

    /** Brings the files into the index: in place, or into one made anew. */
    RunReport bring(List<SourceFile> files, boolean anew) throws IOException {
        return bring(Delivery.of(files), anew);
    }

    /** Brings what the sources delivered into the index, and tells them so when all of it is kept. */
    RunReport bring(Delivery delivery, boolean anew) throws IOException {
        RunReport report = anew ? rebuild(delivery) : update(delivery);
        if (report.finished()) {
            for (Delivery.Receipt receipt : delivery.receipts()) {
                receipt.taken();
            }
        }
        return report;
    }

    /**
     * Takes the records that were set aside again; those that still cannot be read are set aside again.
     *
     * @param traits what the school says about a source, by its name
     */
    RunReport retry(Function<String, SourceTraits> traits) throws IOException {
        if (new Generations(index).current().isEmpty()) {
            throw new UnusableIndex("there is no index in " + index + ", so nothing was set aside; make one first:"
                    + " carrel index --index " + index + " PATH…");
        }
        try (Retrial retrial = Retrial.of(SetAside.beside(index), traits)) {
            RunReport report = update(Delivery.of(retrial.files()));
            if (report.finished()) {
                retrial.done();
            }
            return report;
        }
    }

    /** Names the run whose commit is the newest of the index in use; empty when there is none. */
    Optional<String> lastRun() throws IOException {
        Optional<Path> generation = new Generations(index).current();
        if (generation.isEmpty()) {
            return Optional.empty();
        }
        return LuceneCatalogWriter.checkpoint(generation.get())
                .flatMap(Checkpoint::parse)
                .map(Checkpoint::run);
    }

    /** Adds to the index, or brings it up to date; readers see each commit. */
    private RunReport update(Delivery delivery) throws IOException {
        Files.createDirectories(index);
        return run(new Generations(index).currentOrFirst(), delivery);
    }

    /** Makes the index anew beside the one in use, which is replaced in one step at the end. */
    private RunReport rebuild(Delivery delivery) throws IOException {
        Files.createDirectories(index);
        Generations generations = new Generations(index);
        Path next = generations.next();
        RunReport report = run(next, delivery);
        if (report.finished()) {
            generations.verify(next);
            generations.makeCurrent(next);
            generations.removeOld();
        }
        return report;
    }

    private RunReport run(Path generation, Delivery delivery) throws IOException {
        List<SourceFile> files = delivery.files();
        Optional<Checkpoint> unfinished = LuceneCatalogWriter.checkpoint(generation)
                .flatMap(Checkpoint::parse)
                .filter(checkpoint -> !checkpoint.finished() && checkpoint.anyOf(files));
        Checkpoint from = unfinished.orElseGet(Indexing::beginning);
        Path setAsideFile = SetAside.beside(index);
        try (LuceneCatalogWriter catalog = LuceneCatalogWriter.open(generation, from.run());
                SetAside setAside = unfinished.isPresent()
                        ? SetAside.resume(setAsideFile, from.setAsideBytes())
                        : SetAside.begin(setAsideFile, paths(files))) {
            IndexRun run = new IndexRun(cataloging, catalog, setAside, from, course);
            try {
                return run.run(delivery);
            } catch (IOException failed) {
                throw DiskRoom.explain(failed, generation, run.share());
            } catch (IllegalStateException closed) {
                // The index closes itself at a failure, and says so at the next call.
                if (closed.getCause() instanceof IOException failed) {
                    throw DiskRoom.explain(failed, generation, run.share());
                }
                throw closed;
            }
        }
    }

    private static Checkpoint beginning() {
        return new Checkpoint(UUID.randomUUID().toString(), false, 0, List.<FileProgress>of());
    }

    private static Set<String> paths(List<SourceFile> files) {
        Set<String> paths = new HashSet<>();
        files.forEach(file -> paths.add(file.path().toString()));
        return paths;
    }
}
