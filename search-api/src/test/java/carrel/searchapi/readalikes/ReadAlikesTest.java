package carrel.searchapi.readalikes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.catalog.Work;
import carrel.searchapi.Shelf;
import carrel.searchapi.SmallCatalog;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ReadAlikesTest {
    private final Work seed = Shelf.about("seed", "Stone, Rose", "Dragons -- Juvenile fiction", "Friendship");

    @Test
    void saysWhatBothAreAbout() {
        Work other = Shelf.about("other", "Hill, Sam", "Dragons -- Fiction", "Friendship -- Fiction", "Caves");

        ReadAlike alike = readAlikes(seed, other).getFirst();

        assertEquals(List.of("Also about dragons and friendship"), alike.reasons());
    }

    @Test
    void aRareHeadingInCommonCountsMoreThanACommonOne() {
        List<Work> many = IntStream.range(0, 30)
                .mapToObj(n -> Shelf.about("friends-" + n, "Author " + n, "Friendship"))
                .toList();
        Work rare = Shelf.about("dragons", "Hill, Sam", "Dragons");

        List<ReadAlike> alikes = readAlikes(seed, with(many, rare));

        assertEquals("dragons", alikes.getFirst().work().id());
    }

    @Test
    void neverSuggestsTheBookItself() {
        assertTrue(readAlikes(seed, seed).isEmpty());
    }

    @Test
    void takesOneOfASeriesAndTheNextBookFirst() {
        List<Work> series = Shelf.series("Otter tales", "Stream, Ivy", 6);

        List<ReadAlike> alikes = readAlikes(series.get(2), series);

        assertEquals(1, alikes.size());
        assertEquals("Otter tales-4", alikes.getFirst().work().id());
        assertEquals(
                "Next in the series: Otter tales", alikes.getFirst().reasons().getFirst());
    }

    @Test
    void takesTwoOfAnAuthor() {
        List<Work> byOne = IntStream.range(0, 5)
                .mapToObj(n -> Shelf.about("rose-" + n, "Stone, Rose", "Dragons"))
                .toList();
        Work byAnother = Shelf.about("other", "Hill, Sam", "Friendship");

        List<ReadAlike> alikes = readAlikes(seed, with(byOne, byAnother));

        assertEquals(3, alikes.size());
        assertEquals(
                2,
                alikes.stream()
                        .filter(alike -> alike.work().id().startsWith("rose"))
                        .count());
        assertTrue(alikes.getFirst().reasons().contains("By the same author"));
    }

    @Test
    void neverPrintsASensitiveHeading() {
        Work hard = Shelf.about("hard", "A, B", "Suicide -- Juvenile fiction", "Sexual abuse victims", "Dragons");
        Work likeIt = Shelf.about("like", "C, D", "Suicide", "Sexual abuse victims", "Dragons");
        Work onlyThat = Shelf.about("only", "E, F", "Suicide");

        List<ReadAlike> alikes = readAlikes(hard, likeIt, onlyThat);

        assertEquals(1, alikes.size());
        assertEquals(List.of("Also about dragons"), alikes.getFirst().reasons());
    }

    @Test
    void tiesDoNotFollowTheOrderOfTheCatalog() {
        List<Work> equal = new ArrayList<>(IntStream.range(0, 12)
                .mapToObj(n -> Shelf.about("book-" + n, "Author " + n, "Dragons"))
                .toList());
        List<String> once = ids(readAlikes(seed, equal));

        Collections.shuffle(equal, new Random(7));

        assertEquals(once, ids(readAlikes(seed, equal)));
        assertFalse(once.equals(once.stream().sorted().toList()));
    }

    @Test
    void everySuggestionHasAReason() {
        List<Work> shelf = Stream.of(
                        List.of(seed, Shelf.frogs(), Shelf.toads(), Shelf.hostile()),
                        Shelf.series("Otter tales", "Stream, Ivy", 4))
                .flatMap(List::stream)
                .toList();

        shelf.forEach(work -> readAlikes(work, shelf)
                .forEach(alike -> assertFalse(alike.reasons().isEmpty())));
    }

    private static List<ReadAlike> readAlikes(Work seed, Work... shelf) {
        return readAlikes(seed, List.of(shelf));
    }

    private static List<ReadAlike> readAlikes(Work seed, List<Work> shelf) {
        try {
            return ReadAlikes.over(new SmallCatalog(shelf)).of(seed);
        } catch (java.io.IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<Work> with(List<Work> works, Work one) {
        return Stream.concat(works.stream(), Stream.of(one)).toList();
    }

    private static List<String> ids(List<ReadAlike> alikes) {
        return alikes.stream().map(alike -> alike.work().id()).toList();
    }
}
