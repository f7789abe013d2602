package carrel.searchapi.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.searchapi.Shelf;
import carrel.searchapi.answers.WorkAnswer;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CoverTest {
    @Test
    void theSameWorkAlwaysGetsTheSameCover() {
        assertEquals(Cover.of(WorkAnswer.of(Shelf.frogs())), Cover.of(WorkAnswer.of(Shelf.frogs())));
    }

    @Test
    void aBookAboutFrogsHasAFrog() {
        assertEquals("frog", Cover.of(WorkAnswer.of(Shelf.frogs())).picture().name());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It",
                "Holes",
                "The very hungry caterpillar",
                "Alexander and the terrible, horrible, no good, very bad day",
                "Supercalifragilisticexpialidocious",
                "ハリー・ポッターと賢者の石",
                "Report of the committee appointed to inquire into the state of the school libraries of the county"
            })
    void aTitleOfAnyLengthFits(String title) {
        Lettering lettering = Lettering.of(title, 80, 68);

        assertTrue(lettering.lines().size() * lettering.size() * Lettering.LINE_HEIGHT <= 68);
        assertTrue(lettering.size() >= 9);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyTextHasACover(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            String text = random.ints(1 + random.nextInt(60), 33, 0x3100)
                    .filter(Character::isDefined)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
            Cover cover = Cover.of(WorkAnswer.of(Shelf.about(text + "x", "A" + text)));
            assertTrue(cover.cloth() >= 1 && cover.cloth() <= Cover.CLOTHS);
        }
    }
}
