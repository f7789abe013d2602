package carrel.searchapi.readalikes.model;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Finds what is likest among many things that have weighed features: the greatest sums of products of weights. Things and
 * features are numbers from 0.
 *
 * <p>Of each feature it keeps the things that have it, and adds up whole lists of them: to pass over what cannot come among
 * the first, as Lucene does, took four times as long, since a work has some fifty features and none that is much heavier.
 */
final class LikenessIndex {
    /** A weight is kept in so many parts of the greatest that its feature has. */
    private static final int PARTS = 255;

    private static final int MORE_AMONG = 8;

    private static final int BITS_TO_A_BYTE = 7;
    private static final int MORE = 1 << BITS_TO_A_BYTE;

    private final int things;

    /** Where the list of each feature begins; behind them, where the last one ends. */
    private final int[] begins;

    /** A list, after each other: how much greater the next number is, in as few bytes as it needs, and its weight in a byte. */
    private final byte[] lists;

    private final float[] greatest;

    /** Of so many things with features below that number. */
    LikenessIndex(int things, int features, Described described) {
        this.things = things;
        this.greatest = new float[features];
        int[] last = new int[features];
        int[] sizes = new int[features];
        for (int thing = 0; thing < things; thing++) {
            int number = thing;
            described.of(thing, (feature, weight) -> {
                sizes[feature] += bytes(number - last[feature]) + 1;
                last[feature] = number;
                greatest[feature] = Math.max(greatest[feature], (float) weight);
            });
        }
        this.begins = new int[features + 1];
        for (int feature = 0; feature < features; feature++) {
            begins[feature + 1] = begins[feature] + sizes[feature];
        }
        this.lists = new byte[begins[features]];
        fill(described);
    }

    private void fill(Described described) {
        int[] last = new int[greatest.length];
        int[] at = begins.clone();
        for (int thing = 0; thing < things; thing++) {
            int number = thing;
            described.of(thing, (feature, weight) -> {
                int further = number - last[feature];
                for (; further >= MORE; further >>>= BITS_TO_A_BYTE) {
                    lists[at[feature]++] = (byte) (further | MORE);
                }
                lists[at[feature]++] = (byte) further;
                lists[at[feature]++] = (byte) Math.round(weight / greatest[feature] * PARTS);
                last[feature] = number;
            });
        }
    }

    private static int bytes(int number) {
        int bytes = 1;
        for (int rest = number >>> BITS_TO_A_BYTE; rest != 0; rest >>>= BITS_TO_A_BYTE) {
            bytes++;
        }
        return bytes;
    }

    /**
     * The numbers of the likest things that are allowed, at most so many, the likest first, equal ones in their order.
     *
     * @param eligible all that may be allowed; where they are few, no others are tested
     */
    List<Integer> likest(Sought sought, BitSet eligible, IntPredicate allowed, int most) {
        float[] scores = new float[things];
        sought.each((feature, weight) -> add(feature, (float) weight, scores));
        // The test is dear, so it is asked of the likest alone, and of more when too few of them pass.
        for (int among = 2 * most; ; among *= MORE_AMONG) {
            List<Integer> likest = likest(scores, eligible, among)
                    .filter(allowed)
                    .limit(most)
                    .boxed()
                    .toList();
            if (likest.size() == most || among >= eligible.cardinality()) {
                return likest;
            }
        }
    }

    /** So many things of those eligible with the highest scores, the highest first. */
    private static IntStream likest(float[] scores, BitSet eligible, int most) {
        // Of equal scores the earlier thing is the higher one.
        long[] ranked = new long[2 * Math.min(most, scores.length)];
        int size = 0;
        long beyond = 0;
        for (int thing = 0; thing < scores.length; thing++) {
            long rank = (long) Float.floatToIntBits(scores[thing]) << Integer.SIZE | scores.length - thing;
            if (rank > beyond && eligible.get(thing)) {
                if (size == ranked.length) {
                    Arrays.sort(ranked);
                    size = ranked.length / 2;
                    System.arraycopy(ranked, size, ranked, 0, size);
                    beyond = ranked[0];
                }
                ranked[size++] = rank;
            }
        }
        Arrays.sort(ranked, 0, size);
        int end = size;
        return IntStream.range(0, Math.min(most, size)).map(place -> scores.length - (int) ranked[end - 1 - place]);
    }

    private void add(int feature, float weight, float[] scores) {
        float part = weight * greatest[feature] / PARTS;
        int thing = 0;
        for (int at = begins[feature]; at < begins[feature + 1]; at++) {
            int next = lists[at++];
            int further = next & (MORE - 1);
            for (int shift = BITS_TO_A_BYTE; next < 0; shift += BITS_TO_A_BYTE) {
                next = lists[at++];
                further |= (next & (MORE - 1)) << shift;
            }
            thing += further;
            scores[thing] += part * Byte.toUnsignedInt(lists[at]);
        }
    }

    /** Tells the features of a thing, each with its weight above 0; tells the same each time. */
    interface Described {
        void of(int thing, SparseVector.Each features);
    }

    /** Tells what is looked for. */
    interface Sought {
        void each(SparseVector.Each features);
    }
}
