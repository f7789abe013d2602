package carrel.searchapi.readalikes.model;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.LongStream;

/** Of works in groups, how many of each group have each of its commonest values. */
final class Kin {
    /** Of what kin have, the commonest: an office that is the author of a thousand works has no subject of its own. */
    private static final int VALUES_MAX = 48;

    private final Groups groups;

    /** For each group its values in their order, each before how many works have it. */
    private final NumberRows values;

    /** For works in the values that each has, by its place among them. */
    Kin(Groups groups, IntFunction<int[]> values) {
        this.groups = groups;
        this.values = NumberRows.of(
                groups.size(),
                group -> commonest(
                        Arrays.stream(groups.places(group)).mapToObj(values).toList()));
    }

    /** What the works of a group have, without one of them where it was counted. */
    Others others(int group, boolean counted) {
        return group == Groups.NONE
                ? new Others(values, 0, 0, 0)
                : new Others(
                        values, values.begin(group), values.begin(group + 1), groups.works(group) - (counted ? 1 : 0));
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
