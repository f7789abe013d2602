package carrel.catalog.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.catalog.search.QueryWords.AnyOf;
import carrel.catalog.search.QueryWords.Phrase;
import carrel.catalog.search.QueryWords.Scope;
import carrel.catalog.search.QueryWords.Without;
import carrel.catalog.search.QueryWords.Word;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryWordsTest {
    @Test
    void readsWordsPhrasesAndFields() {
        assertEquals(
                List.of(word("sea"), new Phrase("star fish", Scope.ANYWHERE), new Word("brook", Scope.NAMES, false)),
                QueryWords.of("sea \"star fish\" author:brook").parts());
    }

    @Test
    void readsWhatIsLeftOutAndWhatIsEither() {
        assertEquals(
                List.of(new AnyOf(List.of(word("frogs"), word("toads"))), new Without(word("prince"))),
                QueryWords.of("frogs OR toads NOT prince").parts());
        assertEquals(
                List.of(word("frogs"), new Without(word("prince"))),
                QueryWords.of("frogs -prince").parts());
    }

    @Test
    void readsTheBeginningOfAWord() {
        assertEquals(
                List.of(new Word("volcan", Scope.ANYWHERE, true)),
                QueryWords.of("volcan*").parts());
    }

    @Test
    void aQuestionIsNoTitleOrName() {
        assertTrue(QueryWords.of("why do volcanoes erupt").asks());
        assertTrue(QueryWords.of("books about sharks").asks());
        assertFalse(QueryWords.of("the lion and the mouse").asks());
        assertFalse(QueryWords.of("\"where the wild things are\"").asks());
    }

    @Test
    void aColonAfterWhatIsNoFieldIsPunctuation() {
        assertEquals(
                List.of(word("Holes a"), word("novel")),
                QueryWords.of("Holes:a novel").parts());
        assertEquals(
                List.of(word("Holes"), word("a"), word("novel")),
                QueryWords.of("Holes: a novel").parts());
    }

    @Test
    void smartQuotesAreQuotes() {
        assertEquals(
                List.of(new Phrase("sea star", Scope.ANYWHERE)),
                QueryWords.of("“sea star”").parts());
    }

    @Test
    void aPictureAloneIsWhatItShows() {
        assertEquals("shark", QueryWords.of("🦈").text());
        assertEquals("frog", QueryWords.of("🐸🐸").text());
        assertEquals("dog rocket", QueryWords.of("🐶 🚀!").text());
    }

    @Test
    void aPictureBesideWordsIsAMood() {
        assertEquals("cats", QueryWords.of("cats 😂❤").text());
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.google.com/search?q=great+white+sharks&hl=en, great white sharks",
        "https://en.wikipedia.org/wiki/Great_white_shark#Diet, Great white shark",
        "look at http://kids.example/animals/sharks.html please, look at sharks please",
        "https://library.example/cuentos/d%C3%ADa-de-los-muertos/, día de los muertos",
        "https://www.loc.gov/, www.loc.gov",
        "https://a.example/100%-sharks, 100 sharks"
    })
    void anAddressIsReadAsWhatItIsAbout(String typed, String words) {
        assertEquals(words, QueryWords.of(typed).text());
    }

    @Test
    void aHyphenInsideAWordStays() {
        assertEquals(List.of(word("spider-man")), QueryWords.of("spider-man").parts());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "   ", "?!", "***", "\"", "AND", "OR OR", "NOT", "((((", "©", "🇫🇷", "-", "\\", "\u0000"})
    void whatHoldsNoWordIsNothingAndNoError(String typed) {
        assertTrue(QueryWords.of(typed).text().isBlank(), () -> QueryWords.of(typed)
                .toString());
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 50);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anythingThatCanBeTypedIsRead(long seed) {
        Random chance = new Random(seed);
        String pieces = "\"*:-()[]{}~^+&|!?\\/ANDORNOTtitle frog é 水 🐸 \u202e\u0000\n";
        StringBuilder typed = new StringBuilder();
        for (int length = chance.nextInt(SearchRequest.QUERY_CHARACTERS_MAX); length > 0; length--) {
            typed.append(pieces.charAt(chance.nextInt(pieces.length())));
        }

        assertTrue(QueryWords.of(typed.toString()).parts().size() <= QueryWords.PARTS_MAX);
    }

    private static Word word(String text) {
        return new Word(text, Scope.ANYWHERE, false);
    }
}
