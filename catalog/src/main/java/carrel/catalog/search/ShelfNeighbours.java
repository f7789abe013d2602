package carrel.catalog.search;

import carrel.catalog.Work;
import java.util.List;
import java.util.Optional;

/**
 * The books to the left and to the right of a work, by call number.
 *
 * @param callNumber where the work itself stands; empty when it has no place on a shelf
 * @param before as they stand, the last next to the work
 * @param after as they stand, the first next to the work
 */
public record ShelfNeighbours(Optional<String> callNumber, List<Place> before, List<Place> after) {
    /** A work at its place. */
    public record Place(String callNumber, Work work) {}

    public ShelfNeighbours {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** Of a work that stands nowhere. */
    public static ShelfNeighbours none() {
        return new ShelfNeighbours(Optional.empty(), List.of(), List.of());
    }
}
