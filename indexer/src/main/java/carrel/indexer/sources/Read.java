package carrel.indexer.sources;

import carrel.catalog.Holding;
import carrel.catalog.Origin;
import carrel.catalog.Resource;
import java.util.List;

/** What came of reading one record. Bad data is an outcome, not an exception. */
public sealed interface Read {
    /** Where in its file the record stands. */
    Position position();

    /**
     * Where a record stands in its file.
     *
     * @param record its number, from 1
     * @param offset its first byte, from 0, in the file as unpacked; -1 where the format has no such thing
     */
    record Position(long record, long offset) {}

    /**
     * A record that can be indexed.
     *
     * @param warnings what was wrong with it and what was done about it, one sentence each
     */
    record Accepted(Position position, Resource resource, List<String> warnings) implements Read {
        public Accepted {
            warnings = List.copyOf(warnings);
        }
    }

    /** A record that says the resource is gone: MARC leader/05 d. */
    record Deleted(Position position, Origin origin) implements Read {}

    /**
     * A holdings record: where copies of a title are, of which another record tells (MARC leader/06 u, v, x, y).
     *
     * @param title whose copies they are
     * @param record the holdings record's own id, as an {@link Origin} has it
     * @param copies none when the holdings record says that they are gone
     * @param bytes the record as it came
     */
    record Copies(Position position, Origin title, String record, List<Holding> copies, byte[] bytes) implements Read {
        public Copies {
            copies = List.copyOf(copies);
        }
    }

    /**
     * A record to set aside.
     *
     * @param why what was expected, what came, and what to do
     * @param bytes the record as it came; empty where it cannot be cut out
     */
    record Rejected(Position position, String why, byte[] bytes) implements Read {}
}
