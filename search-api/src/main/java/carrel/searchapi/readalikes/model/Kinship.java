package carrel.searchapi.readalikes.model;

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

    private final Map<String, Kin<T>> byAuthor = new HashMap<>();
    private final Map<String, Kin<T>> bySeries = new HashMap<>();
    private final Function<Traits, Set<T>> values;

    /** The kin of works among all these, in the values that each has. */
    Kinship(List<Traits> works, Function<Traits, Set<T>> values) {
        this.values = values;
        for (Traits work : works) {
            Set<T> has = values.apply(work);
            work.author().ifPresent(author -> kin(byAuthor, author).add(work.id(), has));
            work.series().ifPresent(series -> kin(bySeries, series.series()).add(work.id(), has));
        }
    }

    /** The work's values, and those of its kin. */
    Map<T, Double> of(Traits work) {
        Map<T, Double> smoothed = new HashMap<>();
        values.apply(work).forEach(value -> smoothed.put(value, 1.0));
        work.author().map(byAuthor::get).ifPresent(kin -> kin.addOthers(work.id(), OF_AUTHOR, smoothed));
        work.series()
                .map(series -> bySeries.get(series.series()))
                .ifPresent(kin -> kin.addOthers(work.id(), OF_SERIES, smoothed));
        return smoothed;
    }

    /** How many works of the catalogue are by the work's author, at least 1: itself. */
    int authorWorks(Traits work) {
        return Math.max(1, size(work.author().map(byAuthor::get)));
    }

    /** How many works of the catalogue are in the work's series; 0 when it is in none. */
    int seriesWorks(Traits work) {
        return size(work.series().map(series -> bySeries.get(series.series())));
    }

    private int size(Optional<Kin<T>> kin) {
        return kin.map(found -> found.valuesByWork.size()).orElse(0);
    }

    private static <T extends Comparable<T>> Kin<T> kin(Map<String, Kin<T>> byName, String name) {
        return byName.computeIfAbsent(name, fresh -> new Kin<>());
    }

    /** How often each value comes among some works, so that one of them can be left out. */
    private static final class Kin<T extends Comparable<T>> {
        private final Map<String, Set<T>> valuesByWork = new HashMap<>();
        private final Map<T, Integer> counts = new HashMap<>();
        private List<Map.Entry<T, Integer>> commonest = List.of();

        void add(String work, Set<T> values) {
            valuesByWork.put(work, values);
            values.forEach(value -> counts.merge(value, 1, Integer::sum));
        }

        void addOthers(String work, double weight, Map<T, Double> to) {
            Set<T> own = valuesByWork.getOrDefault(work, Set.of());
            int others = valuesByWork.size() - (valuesByWork.containsKey(work) ? 1 : 0);
            for (Map.Entry<T, Integer> count : commonest()) {
                int having = count.getValue() - (own.contains(count.getKey()) ? 1 : 0);
                if (having > 0) {
                    to.merge(count.getKey(), weight * having / others, Double::sum);
                }
            }
        }

        private synchronized List<Map.Entry<T, Integer>> commonest() {
            if (commonest.isEmpty()) {
                commonest = counts.entrySet().stream()
                        .sorted(Map.Entry.<T, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                        .limit(VALUES_MAX)
                        .toList();
            }
            return commonest;
        }
    }
}
