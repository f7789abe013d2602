package carrel.analyzers.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CodeTest {
    private enum Print {
        USUAL,
        VERY_LARGE_PRINT
    }

    @Test
    void namesHaveSmallLettersAndHyphens() {
        assertEquals(List.of("usual", "very-large-print"), Code.all(Print.values()));
    }

    @Test
    void aCodeFindsItsConstantAndNoOther() {
        assertEquals(Optional.of(Print.VERY_LARGE_PRINT), Code.find(Print.values(), "very-large-print"));
        assertEquals(Optional.empty(), Code.find(Print.values(), "VERY_LARGE_PRINT"));
    }
}
