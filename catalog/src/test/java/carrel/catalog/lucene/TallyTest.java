package carrel.catalog.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TallyTest {
    private static final int NUMBERS = 1_000;

    @ParameterizedTest(name = "{0} additions")
    @ValueSource(ints = {0, 1, 64, 65, 300, 5_000})
    void countsFewAndManyAlike(int additions) {
        SplittableRandom chance = new SplittableRandom(additions);
        Tally tally = new Tally(NUMBERS);
        Map<Integer, Integer> expected = new HashMap<>();
        for (int i = 0; i < additions; i++) {
            int number = chance.nextInt(NUMBERS);
            tally.add(number);
            expected.merge(number, 1, Integer::sum);
        }

        Map<Integer, Integer> counted = new HashMap<>();
        tally.each(counted::put);

        assertEquals(expected, counted);
        for (int number = 0; number < NUMBERS; number++) {
            assertEquals(expected.getOrDefault(number, 0), tally.of(number));
        }
    }
}
