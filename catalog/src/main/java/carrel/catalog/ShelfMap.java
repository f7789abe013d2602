package carrel.catalog;

import carrel.analyzers.text.CallNumber;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where in the room a call number is found, as the library's settings say.
 *
 * @param stretches the first that fits a copy is its place
 * @param drawing the room as an SVG file, in which each place may be an element with its {@code spot} as id
 */
public record ShelfMap(List<Stretch> stretches, Optional<Path> drawing) {
    /** No map. */
    public static final ShelfMap NONE = new ShelfMap(List.of(), Optional.empty());

    public ShelfMap {
        stretches = List.copyOf(stretches);
    }

    /**
     * A stretch of shelves.
     *
     * @param place in words that a reader looks for: "the red shelves by the window"
     * @param building the one it is in; empty for any
     * @param from the first call number on it, as a shelf key
     * @param to what the last call number on it is, or begins with, as a shelf key
     * @param spot the id of its element in the drawing; empty when it is not drawn
     */
    public record Stretch(String place, Optional<String> building, String from, String to, Optional<String> spot) {
        private boolean has(String inBuilding, String key) {
            boolean here = building.map(inBuilding::equals).orElse(true);
            return here && key.compareTo(from) >= 0 && (key.compareTo(to) <= 0 || key.startsWith(to));
        }
    }

    /** Where a copy stands; empty when the settings do not say. */
    public Optional<Stretch> find(String building, String callNumber) {
        Optional<String> key = CallNumber.parse(callNumber).map(CallNumber::shelfKey);
        return key.flatMap(written -> stretches.stream()
                .filter(stretch -> stretch.has(building, written))
                .findFirst());
    }
}
