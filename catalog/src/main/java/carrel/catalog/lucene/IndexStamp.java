package carrel.catalog.lucene;

import carrel.catalog.schema.CatalogSchema;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.store.Directory;

/**
 * What each commit says of itself.
 *
 * @param schema the fingerprint of the schema that it was written with
 * @param checkpoint what the indexer had read by then, in its own words; empty when nothing was noted
 */
public record IndexStamp(String schema, String checkpoint) {
    private static final String SCHEMA = "carrel.schema";
    private static final String CHECKPOINT = "carrel.checkpoint";

    /** A stamp of this program's schema. */
    static IndexStamp now(String checkpoint) {
        return new IndexStamp(CatalogSchema.fingerprint(), checkpoint);
    }

    /** The stamp of the newest commit, if there is one. */
    static Optional<IndexStamp> of(Directory directory) throws IOException {
        return DirectoryReader.indexExists(directory)
                ? Optional.of(of(newest(directory).getUserData()))
                : Optional.empty();
    }

    static IndexStamp of(Map<String, String> userData) {
        return new IndexStamp(userData.getOrDefault(SCHEMA, "none"), userData.getOrDefault(CHECKPOINT, ""));
    }

    Map<String, String> userData() {
        Map<String, String> data = new HashMap<>();
        data.put(SCHEMA, schema);
        data.put(CHECKPOINT, checkpoint);
        return data;
    }

    /** Refuses an index that this program would misread. */
    IndexStamp requireThisSchema() {
        String mine = CatalogSchema.fingerprint();
        if (!schema.equals(mine)) {
            throw new UnusableIndex("this index was built for catalog schema " + schema + ", but this program reads "
                    + mine + "; run the indexer again with this version: carrel index --rebuild --index DIR PATH…");
        }
        return this;
    }

    private static IndexCommit newest(Directory directory) throws IOException {
        return DirectoryReader.listCommits(directory).getLast();
    }
}
