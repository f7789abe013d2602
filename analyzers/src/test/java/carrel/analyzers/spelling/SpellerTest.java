package carrel.analyzers.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellerTest {
    private static final List<String> BOOKS = List.of(
            "dinosaurs",
            "elephants",
            "elephant",
            "photosynthesis",
            "knight",
            "knights",
            "giraffe",
            "treasure",
            "polar",
            "bear",
            "tree",
            "house",
            "firefighters",
            "caterpillar",
            "volcano",
            "volcanoes",
            "potter",
            "rough",
            "ocean",
            "wrestling",
            "machine",
            "aircraft",
            "mine",
            "poem",
            "quilt");

    private final Speller speller = Speller.over(list(BOOKS), word -> false);

    private static WordList list(List<String> words) {
        WordList.Builder list = WordList.everyday();
        words.forEach(word -> list.add(word, 2));
        return list.build();
    }

    @ParameterizedTest
    @CsvSource({
        "dinasors, dinosaurs",
        "elefant, elephant",
        "fotosinthasis, photosynthesis",
        "nite, knight",
        "jiraf, giraffe",
        "tresher, treasure",
        "catrpilr, caterpillar",
        "volkano, volcano",
        "oshun, ocean",
        "resling, wrestling",
        "mashine, machine",
        "kwilt, quilt",
        "ruf, rough",
        "brthday, birthday",
        "frist, first",
        "tommorow, tomorrow",
        "sientist, scientist",
        "techer, teacher"
    })
    void hearsWhatAChildWrites(String typed, String meant) {
        assertTrue(
                texts(speller.corrections(List.of(typed), 5)).contains(meant),
                () -> "" + texts(speller.corrections(List.of(typed), 5)));
    }

    @ParameterizedTest
    @CsvSource({"polarbear, polar bear", "treehose, tree house", "dino saurs, dinosaurs", "fire fighters, firefighters"
    })
    void blanksMayBeTooManyOrTooFew(String typed, String meant) {
        assertEquals(
                meant,
                texts(speller.respellings(List.of(typed.split(" ")), false, 5)).getFirst());
    }

    @Test
    void otherWordsStayAsTheyAre() {
        assertEquals(
                List.of("scary dinosaurs book"),
                texts(speller.respellings(List.of("scary", "dinasors", "book"), true, 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xqzptlk", "pikachu", "skibidi", "minecraft", "pokemon"})
    void aWordThatIsNearNoneIsLeftAlone(String typed) {
        assertEquals(List.of(), speller.respellings(List.of(typed), false, 5));
    }

    @Test
    void noKnownWordIsEverPutRight() {
        WordList words = list(BOOKS);
        for (int i = 0; i < words.size(); i++) {
            assertEquals(List.of(), speller.respellings(List.of(words.word(i)), false, 1));
        }
    }

    @Test
    void aWordKnownElsewhereStays() {
        Speller lenient = Speller.over(list(BOOKS), "dinasors"::equals);

        assertEquals(List.of(), lenient.respellings(List.of("dinasors"), false, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "2nd", "恐龙", "ñandú", "ﬃ", "a b c d e f g h i j k l m n o p q r", "-"})
    void oddWordsHarmNothing(String typed) {
        List<String> words = List.of(typed.split(" "));

        assertTrue(speller.corrections(words, 5).size() <= 5);
        assertTrue(speller.respellings(words, true, 5).size() <= 5);
    }

    /** Skipping beginnings that cost too much must never lose the best word. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theFastSearchFindsWhatLookingAtEveryWordFinds(long seed) {
        Random chance = new Random(seed);
        WordList words = list(BOOKS);
        WordSearch search = new WordSearch(words);
        for (int i = 0; i < 12; i++) {
            StringBuilder typed = new StringBuilder(words.word(chance.nextInt(words.size())));
            typed.setCharAt(chance.nextInt(typed.length()), (char) ('a' + chance.nextInt(26)));
            typed.insert(chance.nextInt(typed.length()), (char) ('a' + chance.nextInt(26)));

            float best = search.best(typed.toString(), 1, 9).getFirst().total();

            assertTrue(best <= leastOfAll(words, typed.toString()) + 0.3f, () -> "seed " + seed + ": " + typed);
        }
    }

    private static float leastOfAll(WordList words, String typed) {
        float least = Float.MAX_VALUE;
        for (int word = 0; word < words.size(); word++) {
            Alignment alone = new Alignment(typed);
            for (int letters = 1; letters <= words.length(word); letters++) {
                alone.next(letters, words.letter(word, letters - 1));
            }
            float slips = alone.cost(typed.length(), words.length(word));
            least = Math.min(least, slips + Slip.RARITY.cost() * words.rarity(word));
        }
        return least;
    }

    private static List<String> texts(List<Correction> corrections) {
        return corrections.stream().map(Correction::text).toList();
    }
}
