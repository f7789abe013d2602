package carrel.searchapi.readalikes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.catalog.Work;
import carrel.searchapi.Shelf;
import carrel.searchapi.SmallCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LibrarianListsTest {
    private final Work seed = Shelf.about("seed", "Stone, Rose", "Dragons -- Juvenile fiction", "Friendship");

    @Test
    void whatALibrarianPairsComesFirstAndSaysSo(@TempDir Path folder) throws IOException {
        List<Work> many = Shelf.dragons(20);
        Work odd = Shelf.about("odd", "Odd, One", "Baking");
        Path file = Files.writeString(folder.resolve("lists.csv"), "list,book\npair 1,seed\npair 1,odd\n");
        ReadAlikes readAlikes =
                ReadAlikes.over(new SmallCatalog(Suggested.with(many, odd, seed)), LibrarianLists.read(file));

        ReadAlike first = readAlikes.of(seed).getFirst();

        assertEquals("odd", first.work().id());
        assertEquals("Your librarian pairs these", Suggested.reasons(first).getFirst());
    }

    @Test
    void saysWhichLineOfAListCannotBeRead(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("lists.csv"), "list,book\nSpooky October\n");

        IOException refused = assertThrows(IOException.class, () -> LibrarianLists.read(file));

        assertTrue(String.valueOf(refused.getMessage()).contains("line 2: expected a list and a book"));
    }

    @Test
    void takesThreeOfABookList(@TempDir Path folder) throws IOException {
        List<Work> many = Shelf.dragons(8);
        StringBuilder list = new StringBuilder("list,book\nDragon week,seed\n");
        many.forEach(work -> list.append("Dragon week,").append(work.id()).append('\n'));
        Path file = Files.writeString(folder.resolve("lists.csv"), list);
        Work unlisted = Shelf.about("unlisted", "Dale, Kim", "Dragons");
        ReadAlikes readAlikes =
                ReadAlikes.over(new SmallCatalog(Suggested.with(many, unlisted, seed)), LibrarianLists.read(file));

        List<String> found = Suggested.ids(readAlikes.of(seed));

        assertEquals(4, found.size());
        assertTrue(found.contains("unlisted"));
    }
}
