package carrel.catalog.lucene;

import carrel.catalog.Resource;
import carrel.catalog.lucene.StoredEdition.Written;
import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;

/**
 * The editions that stand in an index that is written, as they are now: found in a reader, and beside it in what was
 * written since, for to open a reader anew costs Lucene a small segment each time. Safe for many threads where nothing else
 * is said.
 */
final class WrittenEditions implements Closeable {
    private final WritableIndex index;
    private final WrittenTerms terms;

    /** What the reader does not show yet. */
    private final RecentWorks recent = new RecentWorks();

    /** The numbers of editions that came since the reader was opened, each with the id of one that has it. */
    private final Map<String, String> recentNumbers = new HashMap<>();

    private DirectoryReader reader;
    private StoredEditions stored;

    WrittenEditions(WritableIndex index) throws IOException {
        this.index = index;
        this.reader = DirectoryReader.open(index.writer());
        this.terms = new WrittenTerms(reader);
        this.stored = new StoredEditions(reader, terms);
    }

    Optional<Written> find(String id) throws IOException {
        Optional<Written> justWritten = recent.find(id);
        return justWritten.isPresent() ? justWritten : stored.find(id).filter(edition -> !recent.has(edition.work()));
    }

    /** The editions of a work, in the order of its block. */
    List<Written> of(String workId) throws IOException {
        return recent.has(workId) ? recent.of(workId) : stored.of(workId);
    }

    /** Ids of editions that have one of a resource's numbers, or had it before they were changed; for one thread. */
    Set<String> sharingNumbers(Resource resource) throws IOException {
        Set<String> ids = new LinkedHashSet<>();
        for (String number : StoredEdition.numbers(resource)) {
            String justCame = recentNumbers.get(number);
            if (justCame != null) {
                ids.add(justCame);
            }
            ids.addAll(stored.withNumber(number));
        }
        return ids;
    }

    /** The editions of a source, without their text; for one thread, as {@link #catchUp}. */
    List<Written> ofSource(String source) throws IOException {
        catchUp();
        return stored.ofSource(source);
    }

    /** The names of all sources; for one thread, as {@link #catchUp}. */
    Set<String> sources() throws IOException {
        catchUp();
        return stored.sources();
    }

    /** Notes the numbers of an edition that is about to be written; for one thread. */
    void expect(Resource resource) {
        StoredEdition.numbers(resource).forEach(number -> recentNumbers.putIfAbsent(number, resource.id()));
    }

    /**
     * Notes that a work was written.
     *
     * @param block its documents, none when it was deleted
     * @param editions those in the block
     */
    void add(String workId, List<Document> block, Iterable<Written> editions) {
        recent.put(workId, block);
        terms.add(workId);
        for (Written edition : editions) {
            terms.add(edition.resource().id());
            StoredEdition.numbers(edition.resource()).forEach(terms::add);
        }
    }

    /** Whether so much was written since the reader was opened that it is to be opened anew. */
    boolean isBehind() {
        return recent.isFull();
    }

    /** Opens a reader that shows all that was written; for one thread, while no other writes or asks. */
    void catchUp() throws IOException {
        index.flush();
        DirectoryReader now = DirectoryReader.openIfChanged(reader, index.writer());
        if (now != null) {
            reader.close();
            reader = now;
            stored = new StoredEditions(now, terms);
        }
        recent.clear();
        recentNumbers.clear();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
