package carrel.searchapi.answers;

import carrel.catalog.search.ShelfNeighbours;
import java.util.List;
import java.util.Optional;

/**
 * What stands beside a work on the shelf.
 *
 * @param id of the work
 * @param callNumber where it stands; absent when it stands on no shelf
 * @param before to its left, as they stand: the last is next to it
 * @param after to its right, as they stand: the first is next to it
 */
public record ShelfAnswer(String id, Optional<String> callNumber, List<Place> before, List<Place> after) {
    /** A work at its place. */
    public record Place(String callNumber, WorkAnswer work) {
        private static Place of(ShelfNeighbours.Place place) {
            return new Place(place.callNumber(), WorkAnswer.of(place.work()));
        }
    }

    public static ShelfAnswer of(String id, ShelfNeighbours shelf) {
        return new ShelfAnswer(
                id,
                shelf.callNumber(),
                shelf.before().stream().map(Place::of).toList(),
                shelf.after().stream().map(Place::of).toList());
    }
}
