package carrel.searchapi.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.catalog.Holding.Status;
import carrel.catalog.Work;
import carrel.searchapi.Shelf;
import carrel.searchapi.SmallCatalog;
import carrel.searchapi.pages.HomeView.Shelved;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class HomeShelvesTest {
    private static final int SHELF_MAX = 12;

    @Test
    void aSeriesBoughtWholeDoesNotFillTheShelf() throws Exception {
        List<Work> works = Stream.of(
                        Shelf.series("Otter tales", "Stream, Ivy", 15),
                        List.of(Shelf.toads(), Shelf.about("ponds", "Reed, Tom", "Ponds")))
                .flatMap(List::stream)
                .toList();

        List<String> fresh = ids(new HomeShelves(new SmallCatalog(works)).fresh());

        assertEquals(SHELF_MAX, fresh.size(), "where there are few makers the shelf is full all the same");
        assertTrue(fresh.subList(0, 3).containsAll(List.of("toads-1", "ponds")), "but found " + fresh);
    }

    @Test
    void oneBookIsAShelfAndNoneIsNone() throws Exception {
        assertEquals(List.of("toads-1"), ids(new HomeShelves(new SmallCatalog(List.of(Shelf.toads()))).fresh()));
        assertEquals(List.of(), new HomeShelves(new SmallCatalog(List.of())).fresh());
    }

    @Test
    void popularIsWhatHasTheMostCopies() throws Exception {
        List<Work> works = IntStream.rangeClosed(1, 8)
                .mapToObj(copies -> Shelf.held(Shelf.about("copies-" + copies, "Marsh, Lily", "Ponds"), copies(copies)))
                .toList();

        List<Shelved> popular = new HomeShelves(new SmallCatalog(works)).popular();

        assertEquals(
                List.of(8, 7, 6, 5, 4, 3, 2),
                popular.stream().map(Shelved::copies).toList(),
                "one copy is no crowd");
    }

    @Test
    void aPopularShelfWithGapsIsLeftOut() throws Exception {
        List<Work> works = IntStream.rangeClosed(1, 5)
                .mapToObj(n -> Shelf.held(Shelf.about("book-" + n, "Marsh, Lily", "Ponds"), copies(3)))
                .toList();

        assertEquals(List.of(), new HomeShelves(new SmallCatalog(works)).popular());
    }

    private static Status[] copies(int number) {
        return Stream.generate(() -> Status.AVAILABLE).limit(number).toArray(Status[]::new);
    }

    private static List<String> ids(List<Shelved> books) {
        return books.stream().map(book -> book.book().work().id()).toList();
    }
}
