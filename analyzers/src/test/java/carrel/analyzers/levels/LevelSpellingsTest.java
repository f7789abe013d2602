package carrel.analyzers.levels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Spellings that no list has: every system's figures, names, marks and indicators, put together anew. */
class LevelSpellingsTest {
    private static final int SPELLINGS = 200;

    static LongStream seeds() {
        return LongStream.range(0, 25);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void areUnderstoodHoweverTheyArePutTogether(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < SPELLINGS; i++) {
            LevelSpelling spelling = LevelSpelling.of(random);

            String understood = LevelStatements.fromMarc(spelling.field()).stream()
                    .map(LevelStatement::label)
                    .collect(Collectors.joining("; "));

            assertEquals(spelling.expected(), understood, spelling::toString);
        }
    }
}
