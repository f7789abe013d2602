package carrel.catalog.search;

import carrel.catalog.search.QueryWords.Part;
import carrel.catalog.search.QueryWords.Word;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words of a query that carry the sentence, not the topic: "I want a book about wolves". */
final class SentenceWords {
    /** They join words in titles and names as often as in questions. */
    private static final Set<String> JOINING = words("""
            a an and are as at be but by for from has have if in into is it its my of on or such than that the their then
            there these they this those to was were will with would you your""");

    /** Who writes one of these asks somebody, as two in three children do. */
    private static final Set<String> ASKING = words("""
            about any book books can could did do does facts find give how i im information like looking many me
            much need please read show some something story stories tell thing things want what when where which who
            why""");

    /** Every book of a school library is for these, so hardly any record says so. */
    private static final Set<String> READERS = words("children kids");

    /** Whoever writes one of these asks in Spanish: "libros de animales". */
    private static final Set<String> ASKING_IN_SPANISH = words(
            "busco cuál cuáles cuándo cuento cuentos cómo dónde libro libros necesito quien quién quiénes quiero");

    /** They join words in a Spanish sentence; by themselves they may be of a name, as in La Brea. */
    private static final Set<String> JOINING_IN_SPANISH = words("""
            a acerca al algo con de del el en era es fue hay la las leer lo los me mi para por que qué se sobre son un una unos unas y""");

    private SentenceWords() {}

    /** Whether a word carries the sentence of which these are the parts. */
    static boolean carries(Word word, List<Part> sentence) {
        return is(word, JOINING) || asks(word) || (is(word, JOINING_IN_SPANISH) && isSpanish(sentence));
    }

    static boolean asks(Word word) {
        return is(word, ASKING) || is(word, READERS) || is(word, ASKING_IN_SPANISH);
    }

    private static boolean isSpanish(List<Part> sentence) {
        return sentence.stream().anyMatch(part -> part instanceof Word word && is(word, ASKING_IN_SPANISH));
    }

    private static boolean is(Word word, Set<String> words) {
        return !word.beginning()
                && words.contains(word.text().toLowerCase(Locale.ROOT).replace("'", ""));
    }

    private static Set<String> words(String text) {
        return Set.of(text.split("\\s+"));
    }
}
