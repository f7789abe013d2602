package carrel.analyzers.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LexiconTest {
    private static final Figures UNKNOWN = new Figures(0, 1, 1, 1);
    private static final Figures OF_HOP = new Figures(3, -1, -1, -1);
    private static final Figures OF_POND = new Figures(2, -1, -1, -1);

    private final Lexicon lexicon = new Lexicon(Map.of("hop", OF_HOP, "garden", OF_POND), UNKNOWN);

    private Word guess(String word) {
        return lexicon.guess(new Word(word, lexicon.size(), UNKNOWN));
    }

    @Test
    void aFormCountsAsItsWord() {
        assertEquals(OF_HOP, guess("hopping").figures());
        assertEquals(OF_HOP, guess("hops").figures());
        assertEquals(OF_POND, guess("garden's").figures());
    }

    @Test
    void aWordWithOneLetterMisreadIsReadRight() {
        assertEquals("garden", guess("gaxden").text());
    }

    @Test
    void aWordWithAccentsIsNoMisprint() {
        assertEquals(OF_POND, guess("gardén").figures());
        assertEquals("jardén", guess("jardén").text());
        assertEquals(UNKNOWN, guess("jardén").figures());
    }

    @Test
    void whatNobodyKnowsIsUnknownAndShortBitsAreDamage() {
        assertEquals(UNKNOWN, guess("metamorphosis").figures());
        assertSame(Word.DAMAGED, guess("xq"));
        assertSame(Word.DAMAGED, guess("g4rd3n5"));
    }
}
