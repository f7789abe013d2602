package carrel.indexer.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Pond | Pond, Ada",
                "J. K. Brook | Brook, J. K.",
                "Ludwig van Creek | van Creek, Ludwig",
                "Maria de la Laguna | de la Laguna, Maria",
                "Martin Rivers Jr. | Rivers, Martin, Jr.",
                "Zoë O’Stream | O’Stream, Zoë"
            })
    void aPersonIsFiledUnderTheFamilyName(String spoken, String filed) {
        assertEquals(Optional.of(filed), AuthorName.of(spoken));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pond, Ada",
                "Plato",
                "Maple Grove Schools",
                "National Frog Society",
                "The Bank of England",
                "NASA/JPL",
                "ponds and brooks"
            })
    void aBodyAndAFiledNameStayAsTheyAre(String name) {
        assertEquals(Optional.of(name), AuthorName.of(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "Administrator", "user", "Microsoft Office User", "python-docx", "Unknown", "HP", "123"
            })
    void aProgramOrAnAccountIsNobody(String name) {
        assertEquals(Optional.empty(), AuthorName.of(name));
    }
}
