package carrel.searchapi.readalikes.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Works that have a name in common: under each name how many there are, and how many have each of their commonest values. */
final class Kin {
    /** Of what kin have, the commonest: an office that is the author of a thousand works has no subject of its own. */
    private static final int VALUES_MAX = 48;

    private final Function<Traits, Optional<String>> name;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[] works;

    /** For each name its values in their order, each before how many works have it. */
    private final NumberRows values;

    /** The works of each name, in the values that each has, by its place among the works. */
    Kin(List<Traits> works, Function<Traits, Optional<String>> name, IntFunction<int[]> values) {
        this.name = name;
        int[] named = works.stream()
                .mapToInt(work -> name.apply(work)
                        .map(found -> numbers.computeIfAbsent(found, fresh -> numbers.size()))
                        .orElse(-1))
                .toArray();
        NumberRows together = NumberRows.places(named, numbers.size());
        this.works = IntStream.range(0, numbers.size()).map(together::size).toArray();
        this.values = NumberRows.of(
                numbers.size(),
                number -> commonest(
                        Arrays.stream(together.row(number)).mapToObj(values).toList()));
    }

    /** How many works have the work's name; 0 when it has none. */
    int works(Traits work) {
        return number(work).map(number -> works[number]).orElse(0);
    }

    /** What the works of the work's name have, without one of them where it was counted. */
    Others others(Traits work, boolean counted) {
        return number(work)
                .map(number -> new Others(
                        values, values.begin(number), values.begin(number + 1), works[number] - (counted ? 1 : 0)))
                .orElseGet(() -> new Others(values, 0, 0, 0));
    }

    private Optional<Integer> number(Traits work) {
        return name.apply(work).map(numbers::get);
    }

    private static int[] commonest(List<int[]> valuesOfWorks) {
        int[] all = valuesOfWorks.stream().flatMapToInt(Arrays::stream).sorted().toArray();
        LongStream.Builder counted = LongStream.builder();
        for (int begin = 0, end = 0; begin < all.length; begin = end) {
            while (end < all.length && all[end] == all[begin]) {
                end++;
            }
            counted.add((long) (begin - end) << Integer.SIZE | all[begin]);
        }
        return counted.build()
                .sorted()
                .limit(VALUES_MAX)
                .mapToObj(one -> new int[] {(int) one, -(int) (one >> Integer.SIZE)})
                .sorted((one, other) -> Integer.compare(one[0], other[0]))
                .flatMapToInt(Arrays::stream)
                .toArray();
    }

    /** Goes through what others have, in the order of values. */
    static final class Others {
        static final int END = Integer.MAX_VALUE;

        private final NumberRows valuesAndCounts;
        private final int works;
        private final int end;
        private int at;

        private Others(NumberRows valuesAndCounts, int begin, int end, int works) {
            this.valuesAndCounts = valuesAndCounts;
            this.at = begin;
            this.end = end;
            this.works = works;
        }

        /** How many values are left. */
        int size() {
            return (end - at) / 2;
        }

        /** The value that comes next; {@link #END} behind the last. */
        int next() {
            return at < end ? valuesAndCounts.at(at) : END;
        }

        /**
         * Takes the value if it comes next.
         *
         * @param itself whether the work that is left out has it too
         * @return how much of the weight falls to it: by how many of the others have it
         */
        double take(int value, boolean itself, double weight) {
            if (next() != value) {
                return 0;
            }
            int having = valuesAndCounts.at(at + 1) - (itself ? 1 : 0);
            at += 2;
            return having > 0 ? weight * having / works : 0;
        }
    }
}
