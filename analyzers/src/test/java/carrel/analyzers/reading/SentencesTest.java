package carrel.analyzers.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "One. Two! Three?|3",
                "Mr. and Mrs. Frog met Dr. J. K. Toad at 5 a.m. today.|1",
                "\"Help!\" she cried. He ran.|2",
                "Wait... What?|2",
                "It cost 3.50 in all.|1",
                "It was I. Who else?|2"
            })
    void endAtTheirMarks(String text, int count) {
        assertEquals(count, Sentences.in(text).size(), () -> Sentences.in(text).toString());
    }

    @ParameterizedTest
    @CsvSource({"'The frog\\nsat on a log.', 1", "'FROGS\\nA frog sat.', 2", "'A frog\\n\\nsat.', 2"})
    void aLineEndIsOneUnlessTheNextLineGoesOn(String text, int count) {
        List<String> sentences = Sentences.in(text.replace("\\n", "\n"));

        assertEquals(count, sentences.size(), sentences::toString);
    }
}
