package carrel.searchapi.readalikes.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LikenessIndexTest {
    /** A weight is kept in 255 parts of its feature's greatest, so a sum of ten is this far off at most. */
    private static final double ROUNDED = 10 * 0.5 / 255;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void findsWhatAComparisonOfAllFinds(long seed) {
        Random random = new Random(seed);
        List<Map<Integer, Double>> things = IntStream.range(0, 3_000)
                .mapToObj(thing -> features(random, 400))
                .toList();
        LikenessIndex index = index(things, 400);

        for (int times = 0; times < 50; times++) {
            Map<Integer, Double> sought = features(random, 400);
            int part = 1 + random.nextInt(20);
            BitSet eligible = all(things);
            eligible.clear(random.nextInt(part), part);

            List<Integer> found =
                    index.likest(features -> sought.forEach(features::is), eligible, thing -> thing % part == 0, 30);

            List<Double> best = IntStream.range(0, things.size())
                    .filter(thing -> eligible.get(thing) && thing % part == 0)
                    .mapToObj(thing -> product(sought, things.get(thing)))
                    .sorted(Comparator.reverseOrder())
                    .limit(30)
                    .toList();
            assertEquals(best.size(), found.size());
            for (int place = 0; place < best.size(); place++) {
                int thing = found.get(place);
                assertEquals(0, thing % part);
                assertEquals(best.get(place), product(sought, things.get(thing)), ROUNDED);
            }
        }
    }

    @Test
    void equalOnesComeInTheirOrderAndWhatSharesNothingComesLast() {
        List<Map<Integer, Double>> things =
                List.of(Map.of(), Map.of(0, 0.5), Map.of(1, 1.0), Map.of(0, 0.5), Map.of(0, 1.0));

        List<Integer> found = index(things, 2).likest(features -> features.is(0, 1), all(things), thing -> true, 9);

        assertEquals(List.of(4, 1, 3, 0, 2), found);
    }

    @Test
    void looksAmongAllWhereFewAreAllowed() {
        List<Map<Integer, Double>> things = new ArrayList<>();
        IntStream.range(0, 5_000).forEach(thing -> things.add(Map.of(0, 1.0 - thing / 10_000.0)));

        List<Integer> found =
                index(things, 1).likest(features -> features.is(0, 1), all(things), thing -> thing > 4_990, 20);

        assertTrue(found.containsAll(IntStream.range(4_991, 5_000).boxed().toList()));
        assertEquals(9, found.size());
    }

    private static BitSet all(List<?> things) {
        BitSet all = new BitSet();
        all.set(0, things.size());
        return all;
    }

    private static LikenessIndex index(List<Map<Integer, Double>> things, int features) {
        return new LikenessIndex(
                things.size(), features, (thing, each) -> things.get(thing).forEach(each::is));
    }

    private static Map<Integer, Double> features(Random random, int features) {
        Map<Integer, Double> some = new HashMap<>();
        random.ints(10, 0, features).forEach(feature -> some.put(feature, 0.01 + 0.99 * random.nextDouble()));
        return some;
    }

    private static double product(Map<Integer, Double> one, Map<Integer, Double> other) {
        return one.entrySet().stream()
                .mapToDouble(feature -> feature.getValue() * other.getOrDefault(feature.getKey(), 0.0))
                .sum();
    }
}
