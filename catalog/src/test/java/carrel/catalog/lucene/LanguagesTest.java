package carrel.catalog.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import carrel.catalog.Resource;
import carrel.catalog.Shelf;
import carrel.catalog.Titles;
import carrel.catalog.search.SearchPage;
import carrel.catalog.search.SearchPage.Reading;
import carrel.catalog.search.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words in other languages and scripts, in whatever form and order they are typed. */
class LanguagesTest {
    @TempDir
    Path folder;

    private LuceneCatalog catalog;

    @BeforeEach
    void openAShelf() throws IOException {
        catalog = TestCatalog.of(
                folder,
                in("spa", "1", "Los animales valientes", "García Márquez, Gabriel"),
                in("fre", "2", "Les baleines heureuses", "Saint-Exupéry, Antoine de"),
                in("por", "3", "Canções das meninas", "Machado, Ana Maria"),
                inScript("4", "Kashtanka", "Каштанка", "Чехов, Антон"),
                inScript("5", "Kitab al-atfal", "كتاب الأطفال الصغيرة", "محفوظ، نجيب"),
                inScript("6", "Sefer yeladim", "סֵפֶר יְלָדִים", "אורלב, אורי"),
                inScript("7", "Konglong de gushi", "恐龙的故事", "王, 小明"),
                Shelf.book("8", "An animal atlas", "Plain, Jo").build());
    }

    @AfterEach
    void close() throws IOException {
        catalog.close();
    }

    @ParameterizedTest
    @CsvSource({
        "animal valiente, 1",
        "animales valientes, 1",
        "baleine heureuse, 2",
        "canção menina, 3",
        "cancoes meninas, 3",
        "cancao, 3",
        "каштанка, 4",
        "الأطفال, 5",
        "الاطفال, 5",
        "ילדים, 6",
        "恐龙, 7"
    })
    void otherFormsOfAWordAndOtherScriptsAreFound(String typed, String id) throws IOException {
        SearchPage page = catalog.search(SearchRequest.of(typed));

        assertEquals(Reading.AS_TYPED, page.understood().reading());
        assertEquals(List.of(id), ids(page));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gabriel garcia marquez|1",
                "García Márquez, Gabriel|1",
                "marquez gabriel|1",
                "antoine de saint-exupery|2",
                "saint exupery antoine|2",
                "антон чехов|4",
                "Чехов Антон|4",
                "نجيب محفوظ|5"
            })
    void namesAreFoundInAnyOrder(String typed, String id) throws IOException {
        assertEquals(List.of(id), ids(catalog.search(SearchRequest.of(typed))));
    }

    @Test
    void anEnglishWordDoesNotLoseItsPlaceToAnotherLanguagesForm() throws IOException {
        assertEquals("8", ids(catalog.search(SearchRequest.of("animal"))).getFirst());
    }

    private static Resource in(String language, String id, String title, String author) {
        return Shelf.book(id, title, author).languages(List.of(language)).build();
    }

    /** As a record with field 880 becomes: the romanised title, and the one in its own script. */
    private static Resource inScript(String id, String title, String own, String author) {
        return Shelf.book(id, title, author)
                .titles(new Titles(title, "", "", List.of(own), 0))
                .build();
    }

    private static List<String> ids(SearchPage page) {
        return page.hits().stream()
                .map(hit -> hit.work().main().id().replaceFirst(".*#", ""))
                .toList();
    }
}
