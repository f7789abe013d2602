package carrel.catalog.lucene;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.catalog.Resource;
import carrel.catalog.SeriesEntry;
import carrel.catalog.Shelf;
import carrel.catalog.search.SearchRequest;
import carrel.catalog.search.Suggestion;
import carrel.catalog.search.Suggestion.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionsTest {
    private static final int MOST = 8;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "Dinosaurs bef, Dinosaurs before dark, TITLE",
        "before d, Dinosaurs before dark, TITLE",
        "ada br, 'Brook, Ada', AUTHOR",
        "mag, Magic tree house, SERIES",
        "tree ho, Magic tree house, SERIES",
        "volc, Volcanoes, SUBJECT",
        "bug, Insects, SUBJECT",
        "dinasors, Dinosaurs before dark, TITLE"
    })
    void whatIsBeingTypedIsOffered(String typed, String text, Kind kind) throws IOException {
        try (LuceneCatalog catalog = TestCatalog.of(
                folder,
                Shelf.book("1", "Dinosaurs before dark", "Brook, Ada")
                        .series(List.of(new SeriesEntry("Magic tree house", "1")))
                        .build(),
                about("2", "Mountains of fire", "Volcanoes"),
                about("3", "Honeybee", "Insects"))) {
            List<Suggestion> offered = catalog.suggest(typed, MOST);

            assertTrue(offered.contains(new Suggestion(text, kind)), offered::toString);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 31, 32, 33, 120})
    void aTitleOfManyWordsIsOfferedAndFound(int words) throws IOException {
        String title = IntStream.range(0, words)
                .mapToObj(word -> "word" + (char) ('a' + word % 26) + (char) ('a' + word / 26))
                .collect(joining(" "));
        try (LuceneCatalog catalog =
                TestCatalog.of(folder, Shelf.book("1", title, "Brook, Ada").build())) {
            List<Suggestion> offered = catalog.suggest("wordaa wordb", MOST);

            assertEquals(List.of(new Suggestion(title, Kind.TITLE)), offered);
            assertEquals(1, catalog.search(SearchRequest.of(title)).total());
        }
    }

    @Test
    void aTopicThatNoBookIsAboutIsNotOffered() throws IOException {
        try (LuceneCatalog catalog = TestCatalog.of(folder, about("1", "Honeybee", "Insects"))) {
            assertEquals(List.of(), catalog.suggest("volc", MOST));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Frogs NOT frogs", "Frogs -frogs"})
    void aTitleThatASearchTakesOtherwiseIsNotOfferedUnlessItFindsSomething(String title) throws IOException {
        try (LuceneCatalog catalog =
                TestCatalog.of(folder, Shelf.book("1", title, "Brook, Ada").build())) {
            assertEquals(0, catalog.search(SearchRequest.of(title)).total());
            assertFalse(catalog.suggest("frog", MOST).contains(new Suggestion(title, Kind.TITLE)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everySuggestionOfEveryBeginningFindsSomething(long seed) throws IOException {
        List<Resource> shelf = Shelf.random(new Random(seed), 60);
        try (LuceneCatalog catalog = TestCatalog.of(folder, shelf.toArray(Resource[]::new))) {
            for (String word : shelf.stream()
                    .flatMap(book -> List.of(book.titles().full().split(" ")).stream())
                    .distinct()
                    .toList()) {
                for (int end = 1; end <= word.length(); end++) {
                    for (Suggestion offered : catalog.suggest(word.substring(0, end), MOST)) {
                        long found =
                                catalog.search(SearchRequest.of(offered.text())).total();
                        assertTrue(found > 0, () -> "seed " + seed + ": " + offered);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\"", "a AND", "title:", "恐", "-", "*", "NOT x"})
    void oddBeginningsOfferNothingOrSomething(String typed) throws IOException {
        try (LuceneCatalog catalog = TestCatalog.of(folder, about("1", "Honeybee", "Insects"))) {
            assertTrue(catalog.suggest(typed, MOST).size() <= MOST);
        }
    }

    private static Resource about(String number, String title, String heading) {
        return Shelf.book(number, title, "Hill, Cleo")
                .subjects(Shelf.about(heading))
                .build();
    }
}
