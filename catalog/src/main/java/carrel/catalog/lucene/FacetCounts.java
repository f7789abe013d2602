package carrel.catalog.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.PriorityQueue;
import java.util.function.Predicate;

/** How many works have each value of one facet field. */
final class FacetCounts {
    private static final long NUMBERS_MAX = 1L << Integer.SIZE;

    private final FacetColumn column;

    /** By the column's number of the value. */
    private final Tally counts;

    FacetCounts(FacetColumn column, Tally counts) {
        this.column = column;
        this.counts = counts;
    }

    /** How many have that value; 0 if there is none such. */
    long of(String name) throws IOException {
        OptionalInt number = column.number(name);
        return number.isEmpty() ? 0 : counts.of(number.getAsInt());
    }

    /** Of the values that are wanted those that most works have, with how many; of equally common ones the first by name. */
    Map<String, Long> commonest(int most, Predicate<String> wanted) throws IOException {
        List<Long> ranks = new ArrayList<>();
        counts.each((number, count) -> ranks.add(rank(number, count)));
        ranks.sort(Comparator.reverseOrder());
        Map<String, Long> named = new LinkedHashMap<>();
        for (int i = 0; i < ranks.size() && named.size() < most; i++) {
            String name = column.name(number(ranks.get(i)));
            if (wanted.test(name)) {
                named.put(name, count(ranks.get(i)));
            }
        }
        return named;
    }

    /** The values that most works have, commonest first, with how many; of equally common ones the first by name. */
    Map<String, Long> commonest(int most) throws IOException {
        PriorityQueue<Long> best = new PriorityQueue<>();
        counts.each((number, count) -> {
            long rank = rank(number, count);
            if (best.size() < most || rank > best.element()) {
                if (best.size() == most) {
                    best.remove();
                }
                best.add(rank);
            }
        });
        Map<String, Long> named = new LinkedHashMap<>();
        for (long rank : best.stream().sorted(Comparator.reverseOrder()).toList()) {
            named.put(column.name(number(rank)), count(rank));
        }
        return named;
    }

    /** The count and, in its lower half, the number counted backwards: the rarest and last is the least. */
    private static long rank(int number, int count) {
        return count * NUMBERS_MAX - number;
    }

    private static int number(long rank) {
        return (int) -rank;
    }

    private static long count(long rank) {
        return (rank + NUMBERS_MAX - 1) / NUMBERS_MAX;
    }
}
