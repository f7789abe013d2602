package carrel.analyzers.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTest {
    @ParameterizedTest
    @CsvSource({
        "cat, 1",
        "make, 1",
        "makes, 1",
        "baked, 1",
        "the, 1",
        "table, 2",
        "tables, 2",
        "wanted, 2",
        "horses, 2",
        "lion, 2",
        "station, 2",
        "people, 2",
        "yellow, 2",
        "beyond, 2",
        "queen, 1",
        "animal, 3",
        "dinosaur, 3",
        "volcano, 3",
        "elephant, 3",
        "imagination, 5",
        "hmm, 1",
        "I'm, 1"
    })
    void areCountedByTheirVowels(String word, int syllables) {
        assertEquals(syllables, Syllables.in(word));
    }
}
