package carrel.catalog.lucene;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** How many works have each value of one facet field. */
final class FacetCounts {
    private static final long NUMBERS_MAX = 1L << Integer.SIZE;

    private final FacetColumn column;

    /** By the column's number of the value. */
    private final int[] counts;

    FacetCounts(FacetColumn column, int[] counts) {
        this.column = column;
        this.counts = counts;
    }

    /** How many have that value; 0 if there is none such. */
    long of(String name) throws IOException {
        OptionalInt number = column.number(name);
        return number.isEmpty() ? 0 : counts[number.getAsInt()];
    }

    /** Of the values that are wanted those that most works have, with how many; of equally common ones the first by name. */
    Map<String, Long> commonest(int most, Predicate<String> wanted) throws IOException {
        long[] ranks = IntStream.range(0, counts.length)
                .filter(number -> counts[number] > 0)
                .mapToLong(number -> number - counts[number] * NUMBERS_MAX)
                .sorted()
                .toArray();
        Map<String, Long> named = new LinkedHashMap<>();
        for (int i = 0; i < ranks.length && named.size() < most; i++) {
            int number = (int) ranks[i];
            String name = column.name(number);
            if (wanted.test(name)) {
                named.put(name, (long) counts[number]);
            }
        }
        return named;
    }

    /** The values that most works have, with how many; of equally common ones the first by name. */
    Map<String, Long> commonest(int most) throws IOException {
        // The count and, in its lower half, the number counted backwards: the rarest and last is the least.
        PriorityQueue<Long> best = new PriorityQueue<>();
        for (int number = 0; number < counts.length; number++) {
            long rank = counts[number] * NUMBERS_MAX - number;
            if (counts[number] > 0 && (best.size() < most || rank > best.element())) {
                if (best.size() == most) {
                    best.remove();
                }
                best.add(rank);
            }
        }
        Map<String, Long> named = new LinkedHashMap<>();
        for (long rank : best) {
            int number = (int) -rank;
            named.put(column.name(number), (long) counts[number]);
        }
        return named;
    }
}
