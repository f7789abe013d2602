package carrel.analyzers.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AnalysisTest {
    @Test
    void wordsLoseCaseAccentsPossessivesAndApostrophes() {
        List<String> terms = Analysis.WORDS.terms("Charlotte's Café isn't O'Dell’s");

        assertEquals(List.of("charlotte", "cafe", "isnt", "odell"), terms);
    }

    @Test
    void wordsKeepTheirEndingsAndTheSmallestWords() {
        assertEquals(List.of("the", "who", "is", "a", "running"), Analysis.WORDS.terms("The Who is a-running"));
    }

    @Test
    void initialsAreFoundHoweverTheyAreSpaced() {
        assertEquals(List.of("j", "k", "jk", "rowling"), Analysis.WORDS.indexedTerms("J. K. Rowling"));
        assertEquals(List.of("j", "k", "jk", "rowling"), Analysis.WORDS.indexedTerms("J.K. Rowling"));
        assertEquals(List.of("jk", "rowling"), Analysis.WORDS.terms("J.K. Rowling"));
        assertEquals(List.of("j", "k", "rowling"), Analysis.WORDS.terms("j k rowling"));
        assertEquals(List.of("jk", "rowling"), Analysis.WORDS.terms("jk rowling"));
    }

    @Test
    void numbersAreFoundWithAndWithoutTheirCommas() {
        assertEquals(List.of("1000", "3.5", "20000"), Analysis.WORDS.terms("1,000 3.5 20,000"));
    }

    /** The left-hand sides look alike on paper; the right-hand ones are what a child types. */
    @ParameterizedTest
    @CsvSource({
        "Cafe\u0301, cafe",
        "Caf\u00e9, cafe",
        "A\u030angstro\u0308m, angstrom",
        "\u212bngstr\u00f6m, angstrom",
        "Straße, strasse",
        "Łódź, lodz",
        "smørrebrød, smorrebrod",
        "œuvre, oeuvre",
        "ﬁnd, find",
        "Ｗｉｄｅ, wide",
        "Qurʼān, quran",
        "Dvořa\u0301k, dvorak",
        "ΟΔΥΣΣΕΙΑ, οδυσσεια",
        "Ёлка, елка",
        "I\u0307stanbul, istanbul"
    })
    void accentsFoldHoweverTheyAreEncoded(String written, String typed) {
        assertEquals(List.of(typed), Analysis.WORDS.terms(written));
    }

    @Test
    void chineseBecomesPairsWhereverAWordBegins() {
        assertEquals(List.of("恐龍", "龍的", "的故", "故事"), Analysis.WORDS.terms("恐龍的故事"));
        assertTrue(Analysis.WORDS.indexedTerms("恐龍的故事").containsAll(Analysis.WORDS.terms("故事")));
    }

    @Test
    void oneHanCharacterIsAWordToo() {
        assertEquals(List.of("龍"), Analysis.WORDS.terms("龍"));
        assertTrue(Analysis.WORDS.indexedTerms("恐龍的故事").contains("龍"));
    }

    @Test
    void kanaKeepTheMarksThatMakeAnotherSound() {
        assertNotEquals(Analysis.WORDS.terms("かき"), Analysis.WORDS.terms("かぎ"));
        assertEquals(Analysis.WORDS.terms("データ"), Analysis.WORDS.terms("ﾃﾞｰﾀ"));
        assertEquals(Analysis.WHOLE.terms("データ"), Analysis.WHOLE.terms("ﾃﾞｰﾀ"));
    }

    @Test
    void koreanIsFoundByItsStem() {
        assertTrue(Analysis.WORDS.indexedTerms("공룡이 살았다").containsAll(Analysis.WORDS.terms("공룡")));
    }

    @Test
    void arabicAndHebrewAreFoundWithoutTheirMarks() {
        assertEquals(Analysis.WORDS.terms("الاطفال"), Analysis.WORDS.terms("الأَطْفَال"));
        assertEquals(List.of("ספר", "ילדים"), Analysis.WORDS.terms("סֵפֶר יְלָדִים"));
    }

    @ParameterizedTest
    @CsvSource({
        "dinosaurs, dinosaur",
        "stories, story",
        "wolves, wolf",
        "wolves', wolf",
        "mice, mouse",
        "children's, child",
        "princesses, princess",
        "volcanoes, volcano"
    })
    void englishPluralsMeetTheirSingular(String plural, String singular) {
        assertEquals(Analysis.ENGLISH.terms(singular), Analysis.ENGLISH.terms(plural));
    }

    @ParameterizedTest
    @CsvSource({
        "niños, niño",
        "gatos, gato",
        "animales, animal",
        "lápices, lápiz",
        "perros, perro",
        "canciones, canción",
        "luces, luz",
        "árboles, arbol",
        "historias, historia"
    })
    void spanishPluralsMeetTheirSingular(String plural, String singular) {
        assertEquals(Analysis.SPANISH.terms(singular), Analysis.SPANISH.terms(plural));
    }

    @ParameterizedTest
    @CsvSource({
        "L’été, été",
        "chevaux, cheval",
        "chats, chat",
        "animaux, animal",
        "histoires, histoire",
        "qu'elle, elle",
        "princesses, princesse",
        "bateaux, bateau"
    })
    void frenchElisionsAndPluralsMeetTheWord(String written, String word) {
        assertEquals(Analysis.FRENCH.terms(word), Analysis.FRENCH.terms(written));
    }

    @ParameterizedTest
    @CsvSource({
        "'Frog & Toad', frog and toad",
        "'Frog and Toad', frog and toad",
        "'The cat in the hat!', the cat in the hat",
        "'  Spider-Man :  (2)', spider man 2",
        "'J. K. Rowling', jk rowling",
        "'J.K. Rowling', jk rowling",
        "'Ivy + Bean', ivy and bean",
        "'C++ for kids', c++ for kids",
        "'Don''t let the pigeon', dont let the pigeon",
        "'20,000 leagues', 20000 leagues",
        "'2.5 children', 2.5 children",
        "'¿Dónde está Spot?', donde esta spot"
    })
    void aWholeValueIsOneTerm(String written, String term) {
        assertEquals(List.of(term), Analysis.WHOLE.terms(written));
    }

    @Test
    void aValueOfMarksAloneGivesNoTerm() {
        assertEquals(List.of(), Analysis.WHOLE.terms(" ?! "));
        assertEquals(List.of(), Analysis.WORDS.terms(" ?! ' "));
        assertEquals(List.of(), Analysis.VERBATIM.terms(""));
    }

    @ParameterizedTest
    @CsvSource({"dinosaur, dinasor", "elephant, elefant", "volcano, volkano", "knight, nite", "photo, foto"})
    void wordsThatSoundAlikeShareACode(String right, String asAChildWrites) {
        List<String> codes = Analysis.PHONETIC.terms(right);

        assertTrue(codes.stream().anyMatch(Analysis.PHONETIC.terms(asAChildWrites)::contains), codes::toString);
    }

    @Test
    void onlyLatinWordsHaveASound() {
        assertEquals(List.of(), Analysis.PHONETIC.terms("恐龍 1234 Ёлка"));
    }

    @Test
    void aCallNumberIsFoundHoweverItIsSpaced() {
        assertEquals(List.of("ql737 c2"), Analysis.CALL_NUMBER.terms("QL 737 .C2"));
        assertEquals(List.of("ql737 c2"), Analysis.CALL_NUMBER.terms("ql737.c2"));
        assertEquals(List.of("599.7 sim"), Analysis.CALL_NUMBER.terms("599.7  SIM"));
        assertEquals(List.of("fic osb"), Analysis.CALL_NUMBER.terms("[Fic] OSB"));
    }

    @Test
    void standardNumbersComeOutOfTheirQualifiers() {
        assertEquals(List.of("9780306406157"), Analysis.ISBN.terms("0-306-40615-2 (pbk. : alk. paper) : $4.95"));
        assertEquals(List.of("03785955"), Analysis.ISBN.terms("ISSN 0378-5955"));
        assertEquals(List.of("0306406153"), Analysis.ISBN.terms("0306406153"));
        assertEquals(List.of(), Analysis.ISBN.terms("pages 1999-2005"));
    }

    @Test
    void aVerbatimValueIsUnchanged() {
        assertEquals(List.of(" Ünïcode, (as is) "), Analysis.VERBATIM.terms(" Ünïcode, (as is) "));
    }

    @ParameterizedTest
    @EnumSource
    void theProbeIsTheSameEachTime(Analysis analysis) {
        assertEquals(analysis.probeTerms(), analysis.probeTerms());
        assertTrue(analysis.probeTerms().size() > 0);
    }
}
