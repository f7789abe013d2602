package carrel.searchapi.readalikes;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A series of which the library has later volumes, but not all before.
 *
 * @param work the first of the volumes that it has
 * @param copies how many it has of all of them
 * @param held the numbers that it has
 * @param missing the numbers before the last of these that it lacks
 */
public record SeriesGap(String work, int copies, List<Integer> held, List<Integer> missing) {
    public SeriesGap {
        held = List.copyOf(held);
        missing = List.copyOf(missing);
    }

    /** The gaps between volumes, which are in order; nothing when there are none, or no numbers to tell. */
    static Optional<SeriesGap> between(List<ShelfWork> volumes) {
        NavigableSet<Integer> held = new TreeSet<>();
        volumes.forEach(volume -> volume.volume().ifPresent(held::add));
        // Of a series that lacks most of its numbers these are years, or the library does not collect it.
        if (held.size() < 2 || held.last() > 2 * held.size() + 2) {
            return Optional.empty();
        }
        List<Integer> missing = IntStream.range(1, held.last())
                .filter(number -> !held.contains(number))
                .boxed()
                .toList();
        int copies =
                volumes.stream().mapToInt(volume -> volume.traits().editions()).sum();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new SeriesGap(volumes.getFirst().id(), copies, List.copyOf(held), missing));
    }
}
