package carrel.searchapi.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PersonNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Osborne, Mary Pope|Mary Pope Osborne",
                "Seuss, Dr.|Dr. Seuss",
                "King, Martin Luther, Jr.|Martin Luther King Jr.",
                "Warner, George F. Sir|Sir George F. Warner",
                "Luck, Brian, Mrs.|Mrs. Brian Luck",
                "Pond Films, inc.|Pond Films, inc.",
                "Aliki|Aliki",
                "National Geographic Society (U.S.)|National Geographic Society (U.S.)",
                "Cervantes Saavedra, Miguel de|Miguel de Cervantes Saavedra"
            })
    void namesAreSaidAsPeopleSayThem(String catalogued, String said) {
        assertEquals(said, PersonName.said(catalogued));
    }
}
