package carrel.indexer.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.catalog.TextPage;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class LegibilityTest {
    private static final String SOUND =
            "The frog sat on a stone at the edge of the pond. I am 4, said O'Neill in room B2; it's McDonald's turn. ";

    @Test
    void soundTextNeedsNoWarning() {
        assertEquals(Optional.empty(), warning(SOUND.repeat(10)));
        assertEquals(Optional.empty(), warning("青蛙 坐 在 池塘 边 的 一 块 石头 上 ".repeat(20)));
    }

    @Test
    void brokenWordsOfAPoorScanAreToldOf() {
        String scan = "Tl1e fr0g s a t 0n a st|one at tbe e dge o f t h e p0nd and c*ame w1th the boys. ";

        assertTrue(warning(scan.repeat(10)).orElse("").startsWith("looks like a poor scan: "));
    }

    private static Optional<String> warning(String text) {
        return Legibility.warning(List.of(new TextPage(OptionalInt.of(1), text)));
    }
}
