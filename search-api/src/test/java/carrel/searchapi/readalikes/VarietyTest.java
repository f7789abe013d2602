package carrel.searchapi.readalikes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.catalog.Holding;
import carrel.catalog.Work;
import carrel.searchapi.Shelf;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class VarietyTest {
    private final Work seed = Shelf.about("seed", "Stone, Rose", "Dragons -- Juvenile fiction", "Friendship");

    @Test
    void takesOneOfASeriesAndTheNextBookFirst() {
        List<Work> series = Shelf.series("Otter tales", "Stream, Ivy", 6);

        List<ReadAlike> alikes = Suggested.by(series.get(2), series);

        assertEquals(1, alikes.size());
        assertEquals("Otter tales-4", alikes.getFirst().work().id());
        assertEquals(
                "Next in the series: Otter tales",
                Suggested.reasons(alikes.getFirst()).getFirst());
    }

    @Test
    void takesTwoOfAnAuthor() {
        List<Work> byOne = IntStream.range(0, 5)
                .mapToObj(n -> Shelf.about("rose-" + n, "Stone, Rose", "Dragons"))
                .toList();
        Work byAnother = Shelf.about("other", "Hill, Sam", "Friendship");

        List<ReadAlike> alikes = Suggested.by(seed, Suggested.with(byOne, byAnother));

        assertEquals(3, alikes.size());
        assertEquals(
                2,
                alikes.stream()
                        .filter(alike -> alike.work().id().startsWith("rose"))
                        .count());
        assertTrue(alikes.stream().anyMatch(alike -> Suggested.reasons(alike).contains("By the same author")));
    }

    @Test
    void oneOfTheFirstTenIsABookOfWhichThereAreFewCopies() {
        List<Work> many = Shelf.dragons(15).stream()
                .map(work -> Shelf.held(work, Holding.Status.AVAILABLE, Holding.Status.AVAILABLE))
                .toList();
        Work few = Shelf.about("few", "Dale, Kim", "Friendship");

        assertTrue(Suggested.ids(Suggested.by(seed, Suggested.with(many, few)))
                .subList(0, 10)
                .contains("few"));
    }

    @Test
    void tiesDoNotFollowTheOrderOfTheCatalog() {
        List<Work> equal = new ArrayList<>(IntStream.range(0, 12)
                .mapToObj(n -> Shelf.about("book-" + n, "Author " + n, "Dragons"))
                .toList());
        List<String> once = Suggested.ids(Suggested.by(seed, equal));

        Collections.shuffle(equal, new Random(7));

        assertEquals(once, Suggested.ids(Suggested.by(seed, equal)));
        assertFalse(once.equals(once.stream().sorted().toList()));
    }
}
