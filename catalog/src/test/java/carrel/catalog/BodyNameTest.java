package carrel.catalog;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BodyNameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pond Films, inc.",
                "Frog & Sons, Ltd",
                "United States. Congress. House. Committee on Banking, Currency, and Housing",
                "Department of Ponds, Rivers and Lakes",
                "Ponds, Rivers, and Lakes Society"
            })
    void aBodysCommaTurnsNothingRound(String name) {
        assertTrue(BodyName.is(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Osborne, Mary Pope",
                "King, Martin Luther, Jr.",
                "St. John, Spencer",
                "Smith, Geo. Albert",
                "Brooke, L. Leslie (Leonard Leslie)",
                "Cervantes Saavedra, Miguel de",
                "Augustine, Saint, Bishop of Hippo",
                "Costello, Inca",
                "Aliki"
            })
    void aPersonsCommaDoes(String name) {
        assertFalse(BodyName.is(name));
    }
}
