package carrel.searchapi;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class DatabasePagesTest {
    @Test
    void databasesStandFromAToZWithTheirDoor() throws Exception {
        try (Front front = Front.over(new SmallCatalog(
                List.of(Shelf.database("Zebra facts"), Shelf.database("Animal atlas"), Shelf.toads())))) {
            String page = front.get("/databases").body();

            assertTrue(page.indexOf("Animal atlas") < page.indexOf("Zebra facts"));
            assertTrue(page.contains("href=\"https://databases.example.org/\" rel=\"noopener noreferrer external\""));
            assertFalse(page.contains("Toads at night"));
        }
    }

    @Test
    void aSearchNamesTheDatabasesToTry() throws Exception {
        try (Front front = Front.over(new SmallCatalog(List.of(Shelf.database("Toads of the world"), Shelf.toads())))) {
            assertTrue(front.get("/search?q=toads").body().contains("For this topic, try"));
            assertFalse(front.get("/search?q=toads&format=book").body().contains("For this topic, try"));
        }
    }

    @Test
    void aLibraryWithoutDatabasesSaysSo() throws Exception {
        try (Front front = Front.over(new SmallCatalog(List.of(Shelf.toads())))) {
            assertTrue(front.get("/databases").body().contains("no databases in this list yet"));
        }
    }
}
