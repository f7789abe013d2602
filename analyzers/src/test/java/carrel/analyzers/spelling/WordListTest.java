package carrel.analyzers.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordListTest {
    @Test
    void wordsAreInTheOrderOfTheAlphabetEachOnce() {
        assertEquals(
                List.of("owl", "owls", "wolf"),
                list("wolf", "owl", "owls", "wolf").words());
    }

    @Test
    void whatIsNotAllOfLettersIsNoWord() {
        assertEquals(List.of("owl"), list("owl", "4th", "", "o'neill").words());
    }

    @Test
    void wordsAreFoundByTheirBeginning() {
        WordList words = list("owl", "owlet", "owls", "ow", "wolf");

        assertEquals(List.of("owl", "owlet", "owls"), words.beginningWith("owl"));
        assertEquals(List.of("wolf"), words.beginningWith("wo"));
        assertEquals(List.of(), words.beginningWith("owlk"));
        assertEquals(List.of(), words.beginningWith("x"));
    }

    @Test
    void theListsOfPartsTogetherAreTheListOfAll() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            WordList.Builder all = new WordList.Builder();
            List<WordList> parts = new ArrayList<>();
            for (int part = random.nextInt(5); part >= 0; part--) {
                WordList.Builder words = new WordList.Builder();
                for (int word = random.nextInt(30); word > 0; word--) {
                    String letters = letters(random);
                    int count = random.nextInt(4);
                    words.add(letters, count);
                    all.add(letters, count);
                }
                parts.add(words.build());
            }

            assertEquals(said(all.build()), said(WordList.of(parts)), "seed " + seed + ", round " + round);
        }
    }

    /** Short and of few letters, so that parts have many in common; some are everyday words. */
    private static String letters(Random random) {
        return random.ints(1 + random.nextInt(4), 0, 4)
                .mapToObj("aent"::charAt)
                .map(String::valueOf)
                .reduce("", String::concat);
    }

    /** All that a list says of its words. */
    private static List<String> said(WordList list) {
        return IntStream.range(0, list.size())
                .mapToObj(i -> list.word(i) + " " + list.shared(i) + " " + list.rarity(i))
                .toList();
    }

    private static WordList list(String... words) {
        WordList.Builder list = new WordList.Builder();
        List.of(words).forEach(word -> list.add(word, 1));
        return list.build();
    }
}
