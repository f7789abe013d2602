package carrel.catalog.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.catalog.Shelf;
import carrel.catalog.search.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words are gathered from each segment by itself, and a change brings a new segment. */
final class CatalogWordsTest {
    @TempDir
    Path folder;

    @Test
    void aWordOfANewRecordIsMeantBesideThoseOfTheOthers() throws IOException {
        try (LuceneCatalog catalog =
                TestCatalog.of(folder, Shelf.book("1", "Volcanoes", "Gray, Ida").build())) {
            catalog.warm();
            TestCatalog.index(
                    folder, List.of(Shelf.book("2", "Octopuses", "Hill, Cleo").build()));
            catalog.refresh();

            List<String> words = catalog.words().words();

            assertTrue(words.containsAll(Set.of("volcanoes", "gray", "octopuses", "hill")), words.toString());
            assertEquals(1, catalog.search(SearchRequest.of("volcanos")).total());
            assertEquals(1, catalog.search(SearchRequest.of("octapuses")).total());
        }
    }

    @Test
    void anEverydayWordIsMeantOnlyWhereSomeRecordHasAFormOfIt() throws IOException {
        try (LuceneCatalog catalog = TestCatalog.of(
                folder, Shelf.book("1", "Running wolves", "Gray, Ida").build())) {
            List<String> words = catalog.words().words();

            assertTrue(words.contains("wolf") && !words.contains("kitchen"), words.toString());
        }
    }
}
