package carrel.analyzers.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnalysisTest {
    @Test
    void wordsLoseCaseAccentsPossessivesAndApostrophes() {
        List<String> terms = Analysis.WORDS.terms("Charlotte's Café isn't O'Dell’s");

        assertEquals(List.of("charlotte", "cafe", "isnt", "odell"), terms);
    }

    @Test
    void initialsAreFoundHoweverTheyAreSpaced() {
        assertEquals(List.of("j", "jk", "k", "rowling"), Analysis.WORDS.indexedTerms("J. K. Rowling"));
        assertEquals(List.of("j", "jk", "k", "rowling"), Analysis.WORDS.indexedTerms("J.K. Rowling"));
        assertEquals(List.of("jk", "rowling"), Analysis.WORDS.terms("J.K. Rowling"));
        assertEquals(List.of("j", "k", "rowling"), Analysis.WORDS.terms("j k rowling"));
        assertEquals(List.of("jk", "rowling"), Analysis.WORDS.terms("jk rowling"));
    }
}
