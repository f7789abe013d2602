package carrel.analyzers.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IssnTest {
    @ParameterizedTest
    @CsvSource({
        "0378-5955, 0378-5955",
        "ISSN 03785955, 0378-5955",
        "'2434-561x (online)', 2434-561X",
        "0378-5954, 0378-5954"
    })
    void comesOutOfItsSurroundings(String written, String issn) {
        assertEquals(Optional.of(issn), Issn.parse(written).map(Issn::toString));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1999-2005", "20240131", "978-0-306-40615-7", "0306406152", ""})
    void datesAndBookNumbersAreNotTakenForOne(String written) {
        assertEquals(List.of(), Issn.allIn(written));
    }

    @Test
    void aValidOneIsTakenBeforeAWrongOne() {
        assertEquals(
                "0378-5955", Issn.parse("0378-5954 0378-5955").orElseThrow().toString());
    }
}
