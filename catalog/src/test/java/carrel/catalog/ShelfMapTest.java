package carrel.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import carrel.analyzers.text.CallNumber;
import carrel.catalog.ShelfMap.Stretch;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ShelfMapTest {
    private static final ShelfMap MAP = new ShelfMap(
            List.of(
                    stretch("the red shelves", Optional.of("Maple"), "FIC A", "FIC M"),
                    stretch("the blue shelves", Optional.empty(), "FIC A", "FIC Z"),
                    stretch("the animals", Optional.empty(), "590", "599")),
            Optional.empty());

    @ParameterizedTest
    @CsvSource({
        "Maple, FIC CIT, the red shelves",
        "Maple, FIC MIL, the red shelves",
        "Maple, FIC SAC, the blue shelves",
        "Cedar, FIC CIT, the blue shelves",
        "Cedar, 599.773 SIM, the animals",
        "Cedar, 600 SIM, ''",
        "Cedar, E SEN, ''",
        "Cedar, '', ''"
    })
    void theFirstStretchThatFitsIsTheCopysPlace(String building, String callNumber, String place) {
        assertEquals(place, MAP.find(building, callNumber).map(Stretch::place).orElse(""));
    }

    private static Stretch stretch(String place, Optional<String> building, String from, String to) {
        return new Stretch(place, building, key(from), key(to), Optional.empty());
    }

    private static String key(String callNumber) {
        return CallNumber.parse(callNumber).orElseThrow().shelfKey();
    }
}
