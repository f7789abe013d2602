package carrel.analyzers.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceFilterTest {
    private static final Lexicon NO_WORDS = new Lexicon(Map.of(), Figures.NONE);

    private static int sentences(String text) {
        return ReadText.of(text, NO_WORDS).counts().sentences();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "One. Two! Three?|3",
                "Mr. and Mrs. Frog met Dr. J. K. Toad at 5 a.m. today.|1",
                "\"Help!\" she cried. He ran.|2",
                "Wait... What?|2",
                "It cost 3.50 in all.|1",
                "It was I. Who else?|2",
                "the frog sat on a log Then it hopped away|2"
            })
    void sentencesEndAtTheirMarks(String text, int count) {
        assertEquals(count, sentences(text));
    }

    @ParameterizedTest
    @CsvSource({"'The frog\\nsat on a log.', 1", "'FROGS\\nA frog sat.', 2", "'A frog\\n\\nsat.', 2"})
    void aLineEndIsOneUnlessTheNextLineGoesOn(String text, int count) {
        assertEquals(count, sentences(text.replace("\\n", "\n")));
    }

    @ParameterizedTest
    @CsvSource({"'a tad-\\npole', 'a tadpole'", "'don’t stop', \"don't stop\"", "'well-known', 'well known'"})
    void wordsAreWholeAndInLowerCase(String text, String words) {
        String[] expected = words.replace("\"", "").split(" ");
        Lexicon lexicon = new Lexicon(
                Map.of(
                        "a", Figures.NONE,
                        "tadpole", Figures.NONE,
                        "don't", Figures.NONE,
                        "stop", Figures.NONE,
                        "well", Figures.NONE,
                        "known", Figures.NONE),
                Figures.NONE);

        ReadText read = ReadText.of(text.replace("\\n", "\n"), lexicon);

        assertEquals(List.of(expected), read.passage().plainWords());
    }
}
