package carrel.catalog.lucene;

import carrel.catalog.lucene.StoredEdition.Written;
import carrel.catalog.schema.CatalogSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;

/**
 * The works written last, as they now stand: about one record in twelve is another edition of a work that may just have
 * been written, and to see that in the index, Lucene would have to write a segment. Safe for many threads.
 */
final class RecentWorks {
    /** Some 40,000 editions without full text. */
    private static final long BYTES_MAX = 64 << 20;

    /** What an edition takes besides what it says. */
    private static final int BYTES_OF_EDITION = 500;

    /** Of each work its editions, none once it is gone; as documents that hold only what is stored. */
    private final Map<String, List<Document>> works = new ConcurrentHashMap<>();

    private final Map<String, String> workOfEdition = new ConcurrentHashMap<>();
    private final AtomicLong bytes = new AtomicLong();

    /** @param block the work's documents as they were written; none when it was deleted */
    void put(String work, List<Document> block) {
        for (Document gone : works.getOrDefault(work, List.of())) {
            workOfEdition.remove(gone.get(StoredEdition.ID), work);
        }
        List<Document> editions = new ArrayList<>(block.size());
        for (Document document : block) {
            String id = document.get(StoredEdition.ID);
            if (id != null) { // The last document of a block is the work itself.
                editions.add(kept(document));
                workOfEdition.put(id, work);
            }
        }
        works.put(work, List.copyOf(editions));
    }

    /** Whether the work was written or deleted; what the index says of it is out of date then. */
    boolean has(String work) {
        return works.containsKey(work);
    }

    /** The work's editions, in the order of its block. */
    List<Written> of(String work) throws IOException {
        List<Written> editions = new ArrayList<>();
        for (Document edition : works.getOrDefault(work, List.of())) {
            editions.add(StoredEdition.written(edition));
        }
        return editions;
    }

    Optional<Written> find(String id) throws IOException {
        for (Document edition : works.getOrDefault(workOfEdition.getOrDefault(id, ""), List.of())) {
            if (id.equals(edition.get(StoredEdition.ID))) {
                return Optional.of(StoredEdition.written(edition));
            }
        }
        return Optional.empty();
    }

    boolean isFull() {
        return bytes.get() >= BYTES_MAX;
    }

    void clear() {
        works.clear();
        workOfEdition.clear();
        bytes.set(0);
    }

    private Document kept(Document edition) {
        Document kept = new Document();
        long size = BYTES_OF_EDITION;
        for (IndexableField field : edition) {
            if (field.fieldType().stored() || field.name().equals(StoredEdition.ID)) {
                kept.add(field);
                size += field.binaryValue() == null ? 0 : field.binaryValue().length;
                size += field.name().equals(CatalogSchema.TEXT.name())
                        ? field.stringValue().length()
                        : 0;
            }
        }
        bytes.addAndGet(size);
        return kept;
    }
}
