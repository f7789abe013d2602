package carrel.analyzers.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TitleKeyTest {
    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The cat in the hat /|4|eng|cat in the hat",
                "The cat in the hat /|0|eng|cat in the hat",
                "\"The cat in the hat\"|5|eng|cat in the hat",
                "A wrinkle in time|2|eng|wrinkle in time",
                "A is for apple|0|eng|a is for apple",
                "An|0|eng|an",
                "The|4|eng|the",
                "Theo|4|eng|theo",
                "Holes|4|eng|holes",
                "El ratón|3|spa|raton",
                "El ratón|0|spa|raton",
                "L'étranger|2|fre|etranger",
                "L’étranger|0|fre|etranger",
                "Die Welle|0|ger|welle",
                "Die welt|0|eng|die welt",
                "¡La fiesta!|0|spa|fiesta",
                "Los tres osos|0|spa|tres osos",
                "[The] hobbit|0|eng|hobbit",
                "Frog & Toad are friends|0|eng|frog and toad are friends"
            })
    void theLeadingArticleGoes(String title, int nonfiling, String language, String key) {
        assertEquals(key, TitleKey.of(title, nonfiling, language).value());
    }

    @Test
    void aTitleOfMarksAloneKeepsThem() {
        assertEquals("?!", TitleKey.of("?! /", "eng").value());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aTitleWithAWordHasAKey(long seed) {
        String title = "x" + AnyText.of(seed);

        assertFalse(TitleKey.of(title, (int) (seed % 10), "eng").value().isEmpty());
    }
}
