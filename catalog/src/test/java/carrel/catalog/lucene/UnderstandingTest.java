package carrel.catalog.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import carrel.catalog.Annotation;
import carrel.catalog.Resource;
import carrel.catalog.SeriesEntry;
import carrel.catalog.Shelf;
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
import org.junit.jupiter.params.provider.ValueSource;

/** How children's words are read: misspelled, written together, as a sentence. */
class UnderstandingTest {
    @TempDir
    Path folder;

    private LuceneCatalog catalog;

    @BeforeEach
    void openAShelf() throws IOException {
        catalog = TestCatalog.of(
                folder,
                inSeries("1", "Dinosaurs before dark", "Magic tree house", "1"),
                inSeries("2", "The knight at dawn", "Magic tree house", "2"),
                Shelf.book("3", "Welcome to dead house", "Brook, Ada")
                        .series(List.of(new SeriesEntry("Goosebumps", "1", "The shivers books one")))
                        .build(),
                Shelf.book("4", "Harry Potter", "Rowling, J. K.").build(),
                Shelf.book("5", "Strega Nona", "DePaola, Tomie")
                        .annotation(new Annotation("A magic pot boils over.", List.of(), List.of(), List.of()))
                        .build(),
                about("6", "Mountains of fire", "Volcanoes"),
                about("7", "Honeybee", "Insects"),
                Shelf.book("8", "Volcanoes that erupt", "Stone, Ben").build(),
                Shelf.book("9", "439 ways to cook 3 eggs", "Pan, Eve").build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0-439-02348-3", "978-0-439-02348-8", "0 439 02348 3"})
    void theDigitsOfANumberThatNoBookHasAreNoWords(String number) throws IOException {
        assertEquals(0, catalog.search(SearchRequest.of(number)).total());
    }

    @AfterEach
    void close() throws IOException {
        catalog.close();
    }

    @ParameterizedTest
    @CsvSource({
        "goosbumps, Welcome to dead house",
        "harry poter, Harry Potter",
        "treehouse 2, The knight at dawn",
        "treehose dinasors, Dinosaurs before dark",
        "magic tree house 2, The knight at dawn",
        "shivers books one, Welcome to dead house",
        "bugs, Honeybee"
    })
    void aChildsWordsLeadToTheBook(String typed, String title) throws IOException {
        SearchPage page = catalog.search(SearchRequest.of(typed));

        assertEquals(title, titles(page).getFirst());
    }

    @Test
    void aQuestionWithFewAnswersFindsWhatHasSomeOfItsWordsAfterThem() throws IOException {
        SearchPage page = catalog.search(SearchRequest.of("why do volcanoes erupt"));

        assertEquals(List.of("Volcanoes that erupt", "Mountains of fire"), titles(page));
        assertEquals(Reading.SOME_WORDS, page.understood().reading());
    }

    @Test
    void wordsThatAskNothingAreAllNeeded() throws IOException {
        SearchPage page = catalog.search(SearchRequest.of("volcanoes erupt"));

        assertEquals(List.of("Volcanoes that erupt"), titles(page));
    }

    @Test
    void quotedWordsAreMeantAsTheyAreWritten() throws IOException {
        assertEquals(
                Reading.SIMILAR_SPELLING,
                catalog.search(SearchRequest.of("goosbumps")).understood().reading());
        assertEquals(0, catalog.search(SearchRequest.of("\"goosbumps\"")).total());
    }

    @Test
    void lettersThatSpellNothingFindNothing() throws IOException {
        assertEquals(0, catalog.search(SearchRequest.of("xqzptlk")).total());
    }

    @Test
    void aWordThatNoRecordHasDoesNotHideTheOthers() throws IOException {
        SearchPage page = catalog.search(SearchRequest.of("xqzptlk honeybee"));

        assertEquals(List.of("Honeybee"), titles(page));
        assertEquals(Reading.SOME_WORDS, page.understood().reading());
    }

    private static List<String> titles(SearchPage page) {
        return page.hits().stream()
                .map(hit -> hit.work().main().titles().proper())
                .toList();
    }

    private static Resource inSeries(String number, String title, String series, String volume) {
        return Shelf.book(number, title, "Brook, Ada")
                .series(List.of(new SeriesEntry(series, volume)))
                .build();
    }

    private static Resource about(String number, String title, String heading) {
        return Shelf.book(number, title, "Hill, Cleo")
                .subjects(Shelf.about(heading))
                .build();
    }
}
