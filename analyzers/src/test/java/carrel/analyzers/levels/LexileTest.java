package carrel.analyzers.levels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexileTest {
    @ParameterizedTest
    @CsvSource({
        "650L, 650L, 650",
        "650, 650L, 650",
        "0650L, 650L, 650",
        "65OL, 650L, 650",
        "AD420L, AD420L, 420",
        "ad 420 l, AD420L, 420",
        "BR150L, BR150L, -150",
        "0L, 0L, 0",
        "2000L, 2000L, 2000"
    })
    void printsAsPublishersDo(String written, String printed, int measure) {
        Lexile lexile = Lexile.parse(written).orElseThrow();

        assertEquals(printed, lexile.toString());
        assertEquals(OptionalInt.of(measure), lexile.measure());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "L", "AD", "2001L", "BR401L", "NP120L", "12345", "PG-13", "4.5"})
    void nothingElseIsALexile(String written) {
        assertEquals(Optional.empty(), Lexile.parse(written));
    }

    @Test
    void nonProseHasNoNumber() {
        assertEquals(OptionalInt.empty(), Lexile.parse("NP").orElseThrow().measure());
        assertThrows(
                IllegalArgumentException.class, () -> new Lexile(Optional.of(Lexile.Code.NP), OptionalInt.of(100)));
        assertThrows(IllegalArgumentException.class, () -> new Lexile(Optional.empty(), OptionalInt.empty()));
    }

    @Test
    void belowZeroIsABeginningReader() {
        assertEquals("BR40L", Lexile.of(-40).toString());
        assertThrows(IllegalArgumentException.class, () -> Lexile.of(-401));
    }
}
