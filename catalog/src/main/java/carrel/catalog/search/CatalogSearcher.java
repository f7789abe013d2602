package carrel.catalog.search;

import carrel.catalog.Work;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Searches one state of a catalog. Safe for many threads. */
public interface CatalogSearcher {
    /**
     * Finds works.
     *
     * @throws SearchTooSlow when the answer takes longer than any reader should wait
     */
    SearchPage search(SearchRequest request) throws IOException;

    /** The work of that id, if the catalog has it. */
    Optional<Work> work(String id) throws IOException;

    /** Shows every work, in the catalog's own order. */
    void each(Consumer<Work> visit) throws IOException;

    /** Names the state that is searched now; another state has another name. */
    String state() throws IOException;

    /** All that answers depend on beside what is asked: while it is equal, the same request has the same answer. */
    Object circumstances() throws IOException;

    /** The works that stand beside this one on the shelf, at most so many on each side. */
    ShelfNeighbours shelf(Work work, int each) throws IOException;

    /** What the reader may be about to type; best first. */
    List<Suggestion> suggest(String typed, int most) throws IOException;

    /** How many works and editions there are. */
    Size size() throws IOException;

    /** How many works and editions a catalog has. */
    record Size(long works, long editions) {}
}
