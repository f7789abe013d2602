package carrel.searchapi.readalikes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What follows a book in its series.
 *
 * @param next the id of the next volume that the library has
 * @param number its number
 * @param missing numbers between that the library does not have
 */
public record SeriesShelf(String next, int number, List<Integer> missing) {
    /** Longer gaps are not counted out. */
    private static final int MISSING_MAX = 5;

    public SeriesShelf {
        missing = List.copyOf(missing);
    }

    /** The next of the volumes; nothing when the work has no number or is the last. */
    static Optional<SeriesShelf> of(ShelfWork work, List<ShelfWork> volumes) {
        int here = work.volume().orElse(Integer.MAX_VALUE);
        return volumes.stream()
                .filter(volume -> volume.volume().orElse(0) > here)
                .findFirst()
                .map(volume -> {
                    int number = volume.volume().orElse(0);
                    List<Integer> missing = new ArrayList<>();
                    for (int n = here + 1; n < number && missing.size() < MISSING_MAX; n++) {
                        missing.add(n);
                    }
                    return new SeriesShelf(volume.id(), number, missing);
                });
    }
}
