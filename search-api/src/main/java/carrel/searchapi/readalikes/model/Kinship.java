package carrel.searchapi.readalikes.model;

import carrel.searchapi.readalikes.model.Traits.SeriesPlace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a work's kin have: the other works of its author and of its series. It speaks for a work whose own record says
 * little: what a work has itself counts 1, what the other works of its series have on average 1, of its author 0.5.
 *
 * @param <T> what works have
 */
final class Kinship<T extends Comparable<T>> {
    static final double OF_AUTHOR = 0.5;
    static final double OF_SERIES = 1.0;

    /** Of what kin have, the commonest: an office that is the author of a thousand works has no subject of its own. */
    private static final int VALUES_MAX = 48;

    private final Map<String, Kin<T>> byAuthor;
    private final Map<String, Kin<T>> bySeries;
    private final Function<Traits, Set<T>> values;

    /** The kin of works among all these, in the values that each has. */
    Kinship(List<Traits> works, Function<Traits, Set<T>> values) {
        this.values = values;
        this.byAuthor = kin(works, Traits::author);
        this.bySeries = kin(works, Kinship::seriesOf);
    }

    private Map<String, Kin<T>> kin(List<Traits> works, Function<Traits, Optional<String>> name) {
        Map<String, List<Traits>> together = new HashMap<>();
        works.forEach(
                work -> name.apply(work).ifPresent(found -> together.computeIfAbsent(found, fresh -> new ArrayList<>())
                        .add(work)));
        Map<String, Kin<T>> kin = new HashMap<>();
        together.forEach(
                (found, some) -> kin.put(found, Kin.of(some.stream().map(values).toList())));
        return kin;
    }

    /**
     * The work's values, and those of its kin.
     *
     * @param counted the work as it was among all these, so that it is not kin to itself; nothing for one that was not
     */
    Map<T, Double> of(Traits work, Optional<Traits> counted) {
        Optional<Set<T>> own = counted.map(values);
        Map<T, Double> smoothed = new HashMap<>();
        values.apply(work).forEach(value -> smoothed.put(value, 1.0));
        work.author().map(byAuthor::get).ifPresent(kin -> kin.addOthers(own, OF_AUTHOR, smoothed));
        seriesOf(work).map(bySeries::get).ifPresent(kin -> kin.addOthers(own, OF_SERIES, smoothed));
        return smoothed;
    }

    /** How many works of the catalogue are by the work's author, at least 1: itself. */
    int authorWorks(Traits work) {
        return Math.max(1, size(work.author().map(byAuthor::get)));
    }

    /** How many works of the catalogue are in the work's series; 0 when it is in none. */
    int seriesWorks(Traits work) {
        return size(seriesOf(work).map(bySeries::get));
    }

    private int size(Optional<Kin<T>> kin) {
        return kin.map(Kin::works).orElse(0);
    }

    private static Optional<String> seriesOf(Traits work) {
        return work.series().map(SeriesPlace::series);
    }

    /** Some works: how many there are, their commonest values, and how many have each. */
    @SuppressWarnings(
            "ArrayRecordComponent") // Nobody else sees them, and a hundred thousand works have ten thousand authors.
    private record Kin<T extends Comparable<T>>(int works, List<T> commonest, int[] counts) {
        static <T extends Comparable<T>> Kin<T> of(List<Set<T>> valuesOfWorks) {
            Map<T, Integer> counts = new HashMap<>();
            valuesOfWorks.forEach(values -> values.forEach(value -> counts.merge(value, 1, Integer::sum)));
            List<Map.Entry<T, Integer>> commonest = counts.entrySet().stream()
                    .sorted(Map.Entry.<T, Integer>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(VALUES_MAX)
                    .toList();
            return new Kin<>(
                    valuesOfWorks.size(),
                    commonest.stream().map(Map.Entry::getKey).toList(),
                    commonest.stream().mapToInt(Map.Entry::getValue).toArray());
        }

        /** Adds what the works have on average, without one of them that has values of its own. */
        void addOthers(Optional<Set<T>> own, double weight, Map<T, Double> to) {
            int others = works - (own.isPresent() ? 1 : 0);
            for (int place = 0; place < counts.length; place++) {
                T value = commonest.get(place);
                boolean itself = own.isPresent() && own.get().contains(value);
                int having = counts[place] - (itself ? 1 : 0);
                if (having > 0) {
                    to.merge(value, weight * having / others, Double::sum);
                }
            }
        }
    }
}
