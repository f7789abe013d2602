package carrel.evaluation.relevance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChildsSlipTest {
    @ParameterizedTest
    @ValueSource(strings = {"photograph", "caterpillar", "elephant", "wizard", "aaaaa", "knight", "rhythm"})
    void everySlipIsAnotherWord(String word) {
        assertFalse(ChildsSlip.slips(word).isEmpty());
        ChildsSlip.slips(word).forEach(slip -> assertNotEquals(word, slip));
    }

    @Test
    void writesByEar() {
        assertTrue(ChildsSlip.slips("elephant").contains("elefant"));
        assertTrue(ChildsSlip.slips("caterpillar").contains("caterpilar"));
    }

    @Test
    void theSameChanceMakesTheSameSlip() {
        assertEquals(
                ChildsSlip.in("The very hungry caterpillar", new Random(7)),
                ChildsSlip.in("The very hungry caterpillar", new Random(7)));
    }

    @Test
    void aTitleWithoutALongWordHasNone() {
        assertEquals(Optional.empty(), ChildsSlip.in("Go, dog, go!", new Random(1)));
    }
}
