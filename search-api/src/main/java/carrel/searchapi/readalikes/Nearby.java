package carrel.searchapi.readalikes;

import java.util.List;
import java.util.Optional;

/**
 * What is near a work, found at once, since all of it is taken out of the same shortlist.
 *
 * @param alike the likest first
 * @param series where the work stands in its series, if it is in one of which the library has more
 * @param twins what to hand to a reader for whom the work is too hard or too easy
 */
public record Nearby(List<ReadAlike> alike, Optional<SeriesShelf> series, Twins twins) {
    /** Nothing known. */
    public static final Nearby NONE = new Nearby(List.of(), Optional.empty(), Twins.NONE);

    public Nearby {
        alike = List.copyOf(alike);
    }
}
