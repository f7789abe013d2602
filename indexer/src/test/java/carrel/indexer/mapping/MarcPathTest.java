package carrel.indexer.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MarcPathTest {
    private static final MarcRecord FROGS = Lines.book(
            "245 10 $aFrogs :$btheir lives /$cby A. Bell.",
            "246 3_ $aThe frogs",
            "246 1_ $aFroggies",
            "650 _0 $aFrogs$xBehavior.",
            "651 _0 $aMaine.",
            "650 _0 $aToads.");

    @Test
    void namesSubfieldsInTheRecordsOrder() {
        assertEquals(List.of("Frogs : their lives /"), MarcPath.of("245ab").lines(FROGS));
        assertEquals(List.of("Frogs : their lives /"), MarcPath.of("245ba").lines(FROGS));
    }

    @Test
    void namesSeveralFields() {
        assertEquals(
                List.of("Frogs Behavior.", "Maine.", "Toads."),
                MarcPath.of("650ax:651a").lines(FROGS));
        assertEquals(
                List.of("Frogs", "Behavior.", "Maine.", "Toads."),
                MarcPath.of("65Xax").values(FROGS));
    }

    @Test
    void namesFieldsByTheirIndicators() {
        assertEquals(List.of("The frogs"), MarcPath.of("246|3_|a").lines(FROGS));
        assertEquals(List.of("The frogs", "Froggies"), MarcPath.of("246|*_|a").lines(FROGS));
    }

    @Test
    void withoutCodesItNamesWhatIsText() {
        MarcRecord record = Lines.book("500 __ $3Map$aA note.$5Our library");

        assertEquals(List.of("A note."), MarcPath.of("500").lines(record));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24", "245 a", "245a:", "2x5a", "245|1|a", "245A", "008", "title"})
    void refusesWhatItCannotRead(String notation) {
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> MarcPath.of(notation));

        assertTrue(refusal.toString().contains("like 245abnp or 650ax:651a"));
    }
}
