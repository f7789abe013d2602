package carrel.catalog.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueLookupTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mar|García Márquez, Gabriel|true",
                "gabriel gar|García Márquez, Gabriel|true",
                "GARCÍA|Garcia, Ana|true",
                "arquez|García Márquez, Gabriel|false",
                "gar x|García Márquez, Gabriel|false",
                "world 1939|World War, 1939-1945|true",
                "чех|Чехов, Антон|true",
                "...|Anything|true"
            })
    void findsWordsByTheirBeginningsInAnyOrder(String typed, String label, boolean found) {
        assertEquals(found, new ValueLookup(typed).finds(label));
    }
}
