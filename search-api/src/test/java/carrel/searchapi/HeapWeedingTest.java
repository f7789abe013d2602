package carrel.searchapi;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class HeapWeedingTest {
    private static final long MEGABYTE = 1 << 20;

    @Test
    void waitsUntilAQuarterMayBeWeeded() {
        assertFalse(HeapWeeding.isDue(200 * MEGABYTE, 240 * MEGABYTE));
        assertTrue(HeapWeeding.isDue(200 * MEGABYTE, 260 * MEGABYTE));
    }

    @Test
    void aSmallHeapIsNotWeededForLittle() {
        assertFalse(HeapWeeding.isDue(20 * MEGABYTE, 40 * MEGABYTE));
        assertTrue(HeapWeeding.isDue(0, 60 * MEGABYTE));
    }
}
