package carrel.searchapi.readalikes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.catalog.Work;
import carrel.searchapi.Shelf;
import carrel.searchapi.SmallCatalog;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShortlistsTest {
    private static final Shortlist EMPTY = new Shortlist(List.of(), List.of(), List.of());

    private final Work first = Shelf.about("a", "Lee, Ann", "Dragons");
    private final Work second = Shelf.about("b", "Hill, Sam", "Dragons");

    @Test
    void theListsOfAllWorksAreToBeFoundWhereThereIsRoom() throws IOException {
        Shortlists lists = Shortlists.none(shelf(), 2);

        lists.keep("a", EMPTY);

        assertTrue(lists.of(first).isPresent());
        assertEquals(List.of("b"), lists.missing());
    }

    @Test
    void whereThereIsNoRoomNoMoreListsAreKeptNorFoundAhead() throws IOException {
        Shortlists lists = Shortlists.none(shelf(), 1);

        lists.keep("a", EMPTY);
        lists.keep("b", EMPTY);

        assertTrue(lists.of(first).isPresent());
        assertTrue(lists.of(second).isEmpty());
        assertEquals(List.of(), lists.missing());
    }

    private ShelfProfile shelf() throws IOException {
        return ShelfProfile.of(
                new SmallCatalog(List.of(first, second)),
                LibrarianLists.NONE,
                () -> Curation.NONE,
                new AppealWords(() -> Curation.NONE),
                () -> {});
    }
}
