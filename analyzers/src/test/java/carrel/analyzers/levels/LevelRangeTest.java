package carrel.analyzers.levels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class LevelRangeTest {
    @Test
    void printsItsEnds() {
        assertEquals("4-6", LevelRange.of(4, 6).toString());
        assertEquals("4.5", LevelRange.of(4.5).toString());
        assertEquals("9 and up", LevelRange.from(9).toString());
    }

    @Test
    void wholeGradesStayWithinSchool() {
        assertEquals(new GradeSpan(9, 12), LevelRange.from(9).grades());
        assertEquals(new GradeSpan(4, 4), LevelRange.of(4.9).grades());
        assertEquals(new GradeSpan(-1, -1), LevelRange.of(0, 3).gradesOfAges());
    }

    @Test
    void runsUpward() {
        assertThrows(IllegalArgumentException.class, () -> LevelRange.of(6, 4));
        assertThrows(IllegalArgumentException.class, () -> LevelRange.of(Double.NaN));
    }
}
