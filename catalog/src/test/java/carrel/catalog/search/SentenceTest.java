package carrel.catalog.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.catalog.search.Aspect.Kind;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules by which aspects are recognised in what a reader types. */
class SentenceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "books about sharks for 2nd grade | grade=Grade 2 | sharks",
                "sharks grade 2 | grade=Grade 2 | sharks",
                "libros de animales | '' | animales",
                "quiero leer un libro sobre los tiburones | '' | tiburones",
                "quién fue martin luther king | '' | martin luther king",
                "libros en francés sobre gatos | language=French | gatos",
                "libros en español sobre perros | language=Spanish | perros",
                "la brea | '' | la brea",
                "second grade sharks | grade=Grade 2 | sharks",
                "sharks for 12th graders | grade=Grade 12 | sharks",
                "grades 3-5 sharks | grade=Grade 3-5 | sharks",
                "shark books for kindergarten | grade=Grade K | shark",
                "sharks for preschoolers | grade=Grade PK | sharks",
                "books for 8 year olds about sharks | grade=Grade 3 | sharks",
                "sharks ages 6-8 | grade=Grade 1-3 | sharks",
                "lexile 600 sharks | level=Lexile around 600 | sharks",
                "650L books about sharks | level=Lexile around 650 | sharks",
                "sharks lexile 600-700 | level=Lexile 600-700 | sharks",
                "sharks ar level 4.5 | level=ATOS around 4.5 | sharks",
                "sharks 4.5 AR | level=ATOS around 4.5 | sharks",
                "level M books about sharks | level=Fountas & Pinnell around M | sharks",
                "F&P level m sharks | level=Fountas & Pinnell around M | sharks",
                "guided reading level J sharks | level=Fountas & Pinnell around J | sharks",
                "dra 20 sharks | level=DRA around 20 | sharks",
                "reading level 4 sharks | level=Reading level around 4 | sharks",
                "sharks in spanish | language=Spanish | sharks",
                "spanish books about sharks | language=Spanish | sharks",
                "spanish edition sharks | language=Spanish | sharks",
                "spanish picture books | language=Spanish, genre=Picture book | ''",
                "audio books sharks | format=Audiobook | sharks",
                "short chapter books in Spanish | length=Short, genre=Chapter book, language=Spanish | ''",
                "I want a scary book about wolves | genre=Scary | wolves",
                "mystery books about dogs | genre=Mystery | dogs",
                "books by roald dahl | author=roald dahl | ''",
                "sharks written by seymour simon | author=seymour simon | sharks",
                "books by the guy who wrote Holes | author=who wrote Holes | ''",
                "books by the author of the wild robot | author=who wrote the wild robot | ''",
                "books like Harry Potter | like=Harry Potter | ''",
                "similar to Diary of a Wimpy Kid | like=Diary of a Wimpy Kid | ''",
                "harry potter book 3 | series='harry potter, book 3' | ''",
                "magic tree house #12 | series='magic tree house, book 12' | ''",
                "warriors book five | series='warriors, book 5' | ''"
            })
    void recognises(String typed, String aspects, String topic) {
        Sentence sentence = Sentence.of(QueryWords.of(typed), Set.of());

        assertEquals(aspects.replace("'", ""), said(sentence));
        assertEquals(topic, new QueryWords(sentence.topic()).text());
    }

    @Test
    void readsAWholeSentence() {
        Sentence sentence = Sentence.of(QueryWords.of("funny books like Wimpy Kid for 3rd grade"), Set.of());

        assertEquals("genre=Funny, like=Wimpy Kid, grade=Grade 3", said(sentence));
        assertEquals(List.of(), sentence.topic());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kindergarten",
                "the first day",
                "grade school",
                "99th grade",
                "graders",
                "\"2nd\" grade",
                "spanish armada",
                "life in french canada",
                "what do sharks look like",
                "a short history of the world",
                "the funny bone",
                "standing by the sea",
                "author:dahl sharks",
                "\"in spanish\" sharks",
                "why do volcanoes erupt"
            })
    void whatOnlyLooksLikeItIsWords(String typed) {
        assertEquals("", said(Sentence.of(QueryWords.of(typed), Set.of())));
    }

    @Test
    void whatTheReaderDeclinesIsPlainWordsAgain() {
        QueryWords words = QueryWords.of("scary books in spanish about wolves");

        Sentence sentence = Sentence.of(words, Set.of(Kind.LANGUAGE));

        assertEquals("genre=Scary", said(sentence));
        assertEquals("spanish wolves", new QueryWords(sentence.topic()).text());
    }

    @Test
    void theReadersOwnWordsAreAllThere() {
        Sentence sentence = Sentence.of(QueryWords.of("funny books about wolves for 3rd grade"), Set.of());

        List<String> typed =
                sentence.recognized().stream().map(Recognized::typed).toList();

        assertEquals(List.of("funny", "3rd grade"), typed);
        assertEquals("funny books about wolves for 3rd grade", sentence.words().text());
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noTwoReadingsShareAWord(long seed) {
        String[] pieces =
                ("in spanish books like by who wrote the author of short long scary funny book 3 2nd grade lexile"
                                + " 600 level m ar 4.5 for kindergarten ages 5-8 year olds picture similar to audio harry")
                        .split(" ");
        Random chance = new Random(seed);
        StringBuilder typed = new StringBuilder();
        for (int length = 1 + chance.nextInt(25); length > 0; length--) {
            typed.append(pieces[chance.nextInt(pieces.length)]).append(' ');
        }

        Sentence sentence = Sentence.of(QueryWords.of(typed.toString()), Set.of());

        int behind = 0;
        for (Recognized one : sentence.recognized()) {
            assertTrue(one.from() >= behind, () -> typed + " " + sentence.recognized());
            behind = one.to();
        }
        assertTrue(behind <= sentence.words().parts().size());
    }

    private static String said(Sentence sentence) {
        return sentence.recognized().stream()
                .map(one -> one.aspect().kind().code() + "=" + one.aspect().label())
                .collect(Collectors.joining(", "));
    }
}
