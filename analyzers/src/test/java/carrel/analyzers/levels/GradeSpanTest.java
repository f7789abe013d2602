package carrel.analyzers.levels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GradeSpanTest {
    @ParameterizedTest
    @CsvSource({"4, 4", "k-2, K-2", "pk-K, PK-K", " 9-12 , 9-12", "3-3, 3"})
    void isReadAndPrinted(String written, String printed) {
        assertEquals(printed, GradeSpan.parse(written).orElseThrow().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "second", "0", "13", "4-", "6-4", "4 - 6", "K2"})
    void nothingElseIsASpan(String written) {
        assertEquals(Optional.empty(), GradeSpan.parse(written));
    }

    @Test
    void spansOverlapWhenAGradeLiesInBoth() {
        assertTrue(new GradeSpan(0, 3).overlaps(new GradeSpan(3, 6)));
        assertFalse(new GradeSpan(0, 2).overlaps(new GradeSpan(3, 6)));
    }

    @Test
    void runsUpwardAndStaysInSchool() {
        assertThrows(IllegalArgumentException.class, () -> new GradeSpan(6, 4));
        assertThrows(IllegalArgumentException.class, () -> new GradeSpan(-2, 4));
        assertThrows(IllegalArgumentException.class, () -> new GradeSpan(4, 13));
    }
}
