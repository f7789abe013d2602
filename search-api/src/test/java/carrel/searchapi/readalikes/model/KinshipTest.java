package carrel.searchapi.readalikes.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import carrel.searchapi.readalikes.model.Traits.SeriesPlace;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KinshipTest {
    private static final int VALUES = 30;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aWorkHasItsOwnAndWhatTheOthersOfItsAuthorAndSeriesHaveOnAverage(long seed) {
        Random random = new Random(seed);
        List<Traits> works = IntStream.range(0, 200)
                .mapToObj(number -> work(number, "author " + random.nextInt(60), random.nextInt(90)))
                .toList();
        int[][] values = works.stream()
                .map(work -> random.ints(random.nextInt(8), 0, VALUES)
                        .distinct()
                        .sorted()
                        .toArray())
                .toArray(int[][]::new);
        double[] worth = DoubleStream.generate(() -> random.nextInt(5) == 0 ? 0 : random.nextDouble(4))
                .limit(VALUES)
                .toArray();
        Groups authors = authors(works);
        Groups series = series(works);
        Kinship kinship = new Kinship(authors, series, number -> values[number]);

        for (int number = 0; number < values.length; number++) {
            int[] own = values[number];
            Map<Integer, Double> expected = expected(works, values, number, worth);

            Map<Integer, Double> found =
                    weights(kinship.of(authors.of(number), series.of(number), own, Optional.of(own), worth));

            assertEquals(expected.keySet(), found.keySet());
            found.forEach((value, weight) -> assertEquals(expected.getOrDefault(value, 0.0), weight, 1e-5));
        }
    }

    @Test
    void aWorkThatCameLaterHasAllTheWorksOfItsAuthorForKin() {
        List<Traits> works = List.of(work(0, "Sachar", 0), work(1, "Sachar", 1));
        Groups authors = authors(works);
        Kinship kinship = new Kinship(authors, series(works), number -> new int[] {number});

        int author = authors.of(work(2, "Sachar", 2));
        SparseVector later = kinship.of(author, Groups.NONE, new int[] {1}, Optional.empty(), new double[] {1, 1});

        assertEquals(Map.of(0, 0.25, 1, 1.25), weights(later));
    }

    @Test
    void ofAProlificAuthorOnlyTheCommonestValuesCount() {
        List<Traits> works = IntStream.range(0, 60)
                .mapToObj(number -> work(number, "Office", number))
                .toList();
        Groups authors = authors(works);
        Kinship kinship = new Kinship(authors, series(works), number -> IntStream.rangeClosed(0, number)
                .toArray());

        int author = authors.of(work(60, "Office", 60));
        SparseVector later = kinship.of(author, Groups.NONE, new int[0], Optional.empty(), ones(60));

        assertEquals(48, later.size());
        assertEquals(
                IntStream.range(0, 48).boxed().toList(),
                weights(later).keySet().stream().sorted().toList());
    }

    @Test
    void aWorkWithoutANameIsInNoGroupAndOneThatCameLaterInThatOfItsName() {
        Groups authors = authors(List.of(work(0, "Sachar", 0), work(1, "Hill", 1), work(2, "Sachar", 2)));

        assertArrayEquals(new int[] {0, 2}, authors.places(authors.of(work(3, "Sachar", 3))));
        assertEquals(1, authors.works(authors.of(1)));
        assertEquals(Groups.NONE, authors.of(work(4, "Lee", 4)));
        assertEquals(0, authors.works(Groups.NONE));
    }

    @Test
    void rowsAreFoundAgainAndSoArePlaces() {
        NumberRows rows = NumberRows.of(3, number -> IntStream.range(0, number).toArray());
        NumberRows places = NumberRows.places(new int[] {1, -1, 0, 1}, 3);

        assertArrayEquals(new int[] {0, 1}, rows.row(2));
        assertEquals(0, rows.size(0));
        assertArrayEquals(new int[] {0, 3}, places.row(1));
        assertEquals(0, places.size(2));
    }

    /** By the definition, with nothing counted ahead. */
    private static Map<Integer, Double> expected(List<Traits> works, int[][] values, int number, double[] worth) {
        Map<Integer, Double> expected = new HashMap<>();
        for (int value = 0; value < VALUES; value++) {
            double weight = has(values[number], value) ? 1 : 0;
            weight += average(works, values, number, value, Traits::author) * Kinship.OF_AUTHOR;
            weight += average(works, values, number, value, Traits::series) * Kinship.OF_SERIES;
            if (weight * worth[value] > 0) {
                expected.put(value, weight * worth[value]);
            }
        }
        return expected;
    }

    private static double average(
            List<Traits> works, int[][] values, int number, int value, Function<Traits, Optional<?>> name) {
        return IntStream.range(0, works.size())
                .filter(other -> other != number && name.apply(works.get(other)).equals(name.apply(works.get(number))))
                .map(other -> has(values[other], value) ? 1 : 0)
                .average()
                .orElse(0);
    }

    private static boolean has(int[] values, int value) {
        return Arrays.stream(values).anyMatch(one -> one == value);
    }

    private static Map<Integer, Double> weights(SparseVector vector) {
        Map<Integer, Double> weights = new HashMap<>();
        vector.each((value, weight) -> weights.put(value, weight));
        return weights;
    }

    private static double[] ones(int many) {
        double[] ones = new double[many];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static Groups authors(List<Traits> works) {
        return new Groups(works, Traits::author);
    }

    private static Groups series(List<Traits> works) {
        return new Groups(works, work -> work.series().map(SeriesPlace::series));
    }

    private static Traits work(int number, String author, int series) {
        return new Traits(
                "work " + number,
                List.of(author),
                Optional.of(new SeriesPlace("series " + series, OptionalInt.empty())),
                OptionalInt.empty(),
                OptionalInt.empty(),
                1,
                Optional.empty(),
                Set.of(),
                Set.of());
    }
}
