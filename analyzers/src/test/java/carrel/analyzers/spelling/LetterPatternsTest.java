package carrel.analyzers.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.analyzers.spelling.LetterPatterns.Pattern;
import java.util.List;
import org.junit.jupiter.api.Test;

class LetterPatternsTest {
    @Test
    void aLineGivesOneWayOrBoth() {
        assertEquals(
                List.of(
                        new Pattern("f", "ph", Slip.SAME_SOUND, false, false),
                        new Pattern("b", "d", Slip.LOOKS_ALIKE, false, false),
                        new Pattern("d", "b", Slip.LOOKS_ALIKE, false, false)),
                LetterPatterns.read(List.of("# heard", "f > ph", "", "[looks-alike]", "b ~ d")));
    }

    @Test
    void marksSayWhereAPatternHolds() {
        assertEquals(
                List.of(
                        new Pattern("n", "kn", Slip.SAME_SOUND, true, false),
                        new Pattern("shun", "tion", Slip.SAME_SOUND, false, true)),
                LetterPatterns.read(List.of("n > kn^", "shun > tion$")));
    }

    @Test
    void aPatternWithoutLettersIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> LetterPatterns.read(List.of("^ > kn")));
    }

    @Test
    void noPatternOfThoseShippedLeadsToItself() {
        for (Pattern pattern : LetterPatterns.read()) {
            assertTrue(!pattern.typed().equals(pattern.meant()) || pattern.atEnd(), pattern::toString);
        }
    }
}
