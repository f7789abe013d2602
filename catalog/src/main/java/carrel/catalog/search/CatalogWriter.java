package carrel.catalog.search;

import carrel.catalog.Origin;
import carrel.catalog.Resource;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Changes a catalog. What is put or deleted is kept only from the next commit on; a writer that is closed or killed
 * before leaves the catalog as at the last commit. For one thread.
 */
public interface CatalogWriter extends Closeable {
    /** What became of a resource that was put. */
    enum Outcome {
        /** It is an edition that the catalog did not have. */
        INDEXED,
        /** It took the place of the same source's earlier record of it. */
        MERGED
    }

    /**
     * Puts an edition beside the other editions of its work.
     *
     * <p>The same origin again means the same record, newer: it replaces the earlier one. Within one run a different
     * book may come under a control number taken before (fixtures and merged exports do that): then both are kept.
     */
    Outcome put(Resource resource) throws IOException;

    /** Other editions in the catalog with an ISBN or OCLC number of this one. */
    List<Resource> sharingNumbers(Resource resource) throws IOException;

    /** The edition of that origin as it is now, what was put since the last commit included. */
    Optional<Resource> find(Origin origin) throws IOException;

    /** Whether this run has put the edition of that origin. */
    boolean isPut(Origin origin) throws IOException;

    /** The names of the sources whose records the catalog has; of one whose last record was taken out, perhaps still. */
    Set<String> sources() throws IOException;

    /** Takes the record out; whether it was there. */
    boolean delete(Origin origin) throws IOException;

    /** Which records of a source the catalog has, and which of them this run has not put. */
    Census census(String source) throws IOException;

    /**
     * A source's records.
     *
     * @param editions how many the catalog has
     * @param notPut those that are from an earlier run
     */
    record Census(long editions, List<Origin> notPut) {
        public Census {
            notPut = List.copyOf(notPut);
        }
    }

    /**
     * Makes all since the last commit lasting, together with a note of the caller's: what was read so far, so that a run
     * which is cut off goes on from here.
     */
    void commit(String checkpoint) throws IOException;
}
