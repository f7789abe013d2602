package carrel.analyzers.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsbnTest {
    @ParameterizedTest
    @CsvSource({
        "0306406152, 9780306406157",
        "0-306-40615-2 (pbk.), 9780306406157",
        "'0 306 40615 2 :', 9780306406157",
        "'978-0-306-40615-7 (hardcover : alk. paper) : $16.99', 9780306406157",
        "9780306406157(pbk.), 9780306406157",
        "080442957x, 9780804429573",
        "ISBN: 0-8044-2957-X, 9780804429573",
        "978–0–306–40615–7, 9780306406157",
        "979-10-90636-07-1, 9791090636071"
    })
    void comesOutOfItsSurroundingsAsThirteenDigits(String written, String digits) {
        assertEquals(Optional.of(digits), Isbn.parse(written).flatMap(Isbn::to13));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pbk.", "12345", "$4.95", "1234567890123", "ocm08154711", "030640615"})
    void nothingElseIsTakenForOne(String written) {
        assertEquals(Optional.empty(), Isbn.parse(written));
    }

    @Test
    void aWrongCheckDigitIsKeptButNotTurnedIntoARightNumber() {
        Isbn wrong = Isbn.parse("0-306-40615-3").orElseThrow();

        assertFalse(wrong.isValid());
        assertEquals(Optional.empty(), wrong.to13());
        assertEquals("0306406153", wrong.normalForm());
    }

    @Test
    void theValidOneIsTakenBeforeAWrongOne() {
        assertEquals(
                "0306406152",
                Isbn.parse("0306406153 (wrong) 0306406152").orElseThrow().characters());
    }

    @Test
    void severalAreFoundInTheirOrder() {
        List<Isbn> all = Isbn.allIn("0306406152 (v. 1) 080442957X (v. 2)");

        assertEquals(List.of(new Isbn("0306406152"), new Isbn("080442957X")), all);
        assertTrue(all.stream().allMatch(Isbn::isValid));
    }

    @Test
    void anIsbnHasTenOrThirteenCharacters() {
        assertThrows(IllegalArgumentException.class, () -> new Isbn("12345"));
    }
}
