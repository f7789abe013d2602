package carrel.catalog.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import carrel.catalog.Shelf;
import carrel.catalog.search.SearchPage;
import carrel.catalog.search.SearchPage.Reading;
import carrel.catalog.search.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of which a reader typed the beginning, and a star. */
class BeginningsTest {
    @TempDir
    Path folder;

    private LuceneCatalog catalog;

    @BeforeEach
    void openAShelf() throws IOException {
        catalog = TestCatalog.of(
                folder,
                Shelf.book("1", "Hidden figures", "Shetterly, Margot")
                        .subjects(Shelf.about("Women mathematicians"))
                        .build(),
                Shelf.book("2", "Lava", "Hill, Cleo")
                        .subjects(Shelf.about("Volcanoes"))
                        .build());
    }

    @AfterEach
    void close() throws IOException {
        catalog.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hid*", "shett*", "wome*", "Women*", "mathematicia*", "mathematicians*", "topic:wome*"})
    void aBeginningIsFoundInATitleANameAndATopic(String typed) throws IOException {
        assertFoundAsTyped(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"volca*", "volcano*", "volcanoe*", "volcanoes*"})
    void aTopicIsFoundHoweverMuchOfItsEndingIsTyped(String typed) throws IOException {
        assertFoundAsTyped(typed);
    }

    @Test
    void whatBeginsOtherwiseIsNotFound() throws IOException {
        assertEquals(0, catalog.search(SearchRequest.of("topic:womb*")).total());
    }

    /** Not only because less than was typed would do. */
    private void assertFoundAsTyped(String typed) throws IOException {
        SearchPage page = catalog.search(SearchRequest.of(typed));
        assertEquals(1, page.total());
        assertEquals(Reading.AS_TYPED, page.understood().reading());
    }
}
