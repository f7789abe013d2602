package carrel.indexer;

import carrel.catalog.Resource;
import carrel.catalog.lucene.Generations;
import carrel.catalog.lucene.LuceneCatalogWriter;
import carrel.indexer.Checkpoint.FileProgress;
import carrel.indexer.enrichment.Enrichment;
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
import java.util.function.UnaryOperator;

/** Brings files into the index in a folder: a new run, or one that was interrupted and goes on. */
public final class Indexing {
    private final Path index;
    private final SourceFormats formats;
    private final UnaryOperator<Resource> enrichment;
    private final IndexRun.Settings settings;
    private final Progress progress;
    private final Stop stop;

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
        this.enrichment = enrichment;
        this.index = index;
        this.formats = formats;
        this.settings = settings;
        this.progress = progress;
        this.stop = stop;
    }

    /** Brings the files into the index: in place, or into one made anew. */
    RunReport bring(List<SourceFile> files, boolean anew) throws IOException {
        return anew ? rebuild(files) : update(files);
    }

    /** Takes the records that were set aside again; those that still cannot be read are set aside again. */
    RunReport retry() throws IOException {
        try (Retrial retrial = Retrial.of(SetAside.beside(index))) {
            RunReport report = update(retrial.files());
            if (report.finished()) {
                retrial.done();
            }
            return report;
        }
    }

    /** Adds to the index, or brings it up to date; readers see each commit. */
    private RunReport update(List<SourceFile> files) throws IOException {
        Files.createDirectories(index);
        return run(new Generations(index).currentOrFirst(), files);
    }

    /** Makes the index anew beside the one in use, which is replaced in one step at the end. */
    private RunReport rebuild(List<SourceFile> files) throws IOException {
        Files.createDirectories(index);
        Generations generations = new Generations(index);
        Path next = generations.next();
        RunReport report = run(next, files);
        if (report.finished()) {
            generations.verify(next);
            generations.makeCurrent(next);
            generations.removeOld();
        }
        return report;
    }

    private RunReport run(Path generation, List<SourceFile> files) throws IOException {
        Optional<Checkpoint> unfinished = LuceneCatalogWriter.checkpoint(generation)
                .flatMap(Checkpoint::parse)
                .filter(checkpoint -> !checkpoint.finished() && checkpoint.anyOf(files));
        Checkpoint from = unfinished.orElseGet(Indexing::beginning);
        Path setAsideFile = SetAside.beside(index);
        try (LuceneCatalogWriter catalog = LuceneCatalogWriter.open(generation, from.run());
                SetAside setAside = unfinished.isPresent()
                        ? SetAside.resume(setAsideFile, from.setAsideBytes())
                        : SetAside.begin(setAsideFile, paths(files))) {
            return new IndexRun(formats, enrichment, catalog, setAside, from, settings, progress, stop).run(files);
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
