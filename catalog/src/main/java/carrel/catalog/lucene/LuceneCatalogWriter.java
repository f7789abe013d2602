package carrel.catalog.lucene;

import carrel.catalog.Origin;
import carrel.catalog.Resource;
import carrel.catalog.Work;
import carrel.catalog.lucene.StoredEdition.Written;
import carrel.catalog.search.CatalogWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * Writes works as blocks of documents.
 *
 * <p>Editions arrive one by one and a work's block can only be written whole, so they are gathered for a while; then each
 * work touched is read back, changed and written anew.
 */
public final class LuceneCatalogWriter implements CatalogWriter {
    private static final int EDITIONS_GATHERED_MAX = 4_000;

    private final WritableIndex index;
    private final IndexWriter writer;
    private final String run;
    private final GatheredEditions gathered;
    private final WrittenEditions written;

    /** Whether nothing has come since the last commit. */
    private boolean committed;

    private LuceneCatalogWriter(WritableIndex index, String run, int editionsGatheredMax) throws IOException {
        this.index = index;
        this.writer = index.writer();
        this.run = run;
        this.gathered = new GatheredEditions(editionsGatheredMax);
        this.written = new WrittenEditions(index);
    }

    /**
     * Opens the index in the folder for writing, or begins one there.
     *
     * @param run names the run of the indexer; the same when it goes on after an interruption
     * @throws UnusableIndex when another writer has it, or it is of another schema
     */
    public static LuceneCatalogWriter open(Path folder, String run) throws IOException {
        return open(folder, run, EDITIONS_GATHERED_MAX);
    }

    /** @param editionsGatheredMax how many editions are gathered before their works are written */
    static LuceneCatalogWriter open(Path folder, String run, int editionsGatheredMax) throws IOException {
        WritableIndex index = WritableIndex.open(folder);
        try {
            return new LuceneCatalogWriter(index, run, editionsGatheredMax);
        } catch (IOException | RuntimeException failed) {
            index.close();
            throw failed;
        }
    }

    /** The note of the last commit to the index in the folder, if there is one. */
    public static Optional<String> checkpoint(Path folder) throws IOException {
        try (Directory directory = FSDirectory.open(folder)) {
            return IndexStamp.of(directory).map(IndexStamp::checkpoint).filter(note -> !note.isEmpty());
        }
    }

    @Override
    public Outcome put(Resource resource) throws IOException {
        Optional<Written> earlier = find(resource.id());
        if (earlier.isPresent()
                && earlier.get().run().equals(run)
                && !SameBook.test(earlier.get().resource(), resource)) {
            resource = resource.with()
                    .origin(resource.origin().distinguishedBy(SameBook.mark(resource)))
                    .build();
            earlier = find(resource.id());
        }
        earlier.ifPresent(gathered::outdate);
        committed = false;
        gather(resource);
        return earlier.isPresent() ? Outcome.MERGED : Outcome.INDEXED;
    }

    @Override
    public List<Resource> sharingNumbers(Resource resource) throws IOException {
        Set<String> ids = written.sharingNumbers(resource);
        ids.remove(resource.id());
        List<Resource> sharing = new ArrayList<>();
        for (String id : ids) {
            find(id).map(Written::resource)
                    .filter(other ->
                            !Collections.disjoint(StoredEdition.numbers(other), StoredEdition.numbers(resource)))
                    .ifPresent(sharing::add);
        }
        return sharing;
    }

    @Override
    public Optional<Resource> find(Origin origin) throws IOException {
        return find(origin.id()).map(Written::resource);
    }

    @Override
    public boolean isPut(Origin origin) throws IOException {
        return find(origin.id()).filter(edition -> edition.run().equals(run)).isPresent();
    }

    @Override
    public Set<String> sources() throws IOException {
        writeGathered();
        return written.sources();
    }

    @Override
    public boolean delete(Origin origin) throws IOException {
        Optional<Written> earlier = find(origin.id());
        earlier.ifPresent(gathered::outdate);
        committed = false;
        return earlier.isPresent();
    }

    @Override
    public Census census(String source) throws IOException {
        writeGathered();
        List<Written> all = written.ofSource(source);
        return new Census(
                all.size(),
                all.stream()
                        .filter(edition -> !edition.run().equals(run))
                        .map(edition -> edition.resource().origin())
                        .toList());
    }

    @Override
    public void commit(String checkpoint) throws IOException {
        writeGathered();
        index.commit(checkpoint);
        written.catchUp();
        committed = true;
    }

    /** Drops what was not committed. */
    @Override
    public void close() throws IOException {
        if (committed) {
            index.mergeForSearching();
        }
        written.close();
        index.close();
    }

    private Optional<Written> find(String id) throws IOException {
        Optional<Written> came = gathered.find(id, run);
        return came.isPresent() || gathered.isOutdated(id) ? came : written.find(id);
    }

    private void gather(Resource resource) throws IOException {
        gathered.add(WorkId.of(resource), resource);
        written.expect(resource);
        if (gathered.isFull()) {
            writeGathered();
        }
    }

    private void writeGathered() throws IOException {
        try {
            // Making terms of text is most of the work, and every work's is apart from the others'.
            gathered.works().parallelStream().forEach(this::write);
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        gathered.clear();
        if (written.isBehind()) {
            written.catchUp();
        }
    }

    private void write(String workId) {
        try {
            List<Written> before = written.of(workId);
            Map<String, Written> after = new LinkedHashMap<>();
            before.stream()
                    .filter(edition -> !gathered.isOutdated(edition.resource().id()))
                    .forEach(edition -> after.put(edition.resource().id(), edition));
            gathered.of(workId).forEach((id, resource) -> after.put(id, new Written(resource, workId, run)));
            Term key = new Term(StoredEdition.WORK, workId);
            List<Document> block = after.isEmpty() ? List.of() : block(workId, after);
            if (block.isEmpty()) {
                writer.deleteDocuments(key);
            } else if (before.isEmpty()) {
                writer.addDocuments(block);
            } else {
                writer.updateDocuments(key, block);
            }
            written.add(workId, block, after.values());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<Document> block(String workId, Map<String, Written> editions) {
        Work work = new Work(
                workId, editions.values().stream().map(Written::resource).toList());
        Map<String, String> runs = new HashMap<>();
        editions.forEach((id, edition) -> runs.put(id, edition.run()));
        return StoredEdition.block(work, runs);
    }
}
