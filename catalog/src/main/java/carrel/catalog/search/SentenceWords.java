package carrel.catalog.search;

import carrel.catalog.search.QueryWords.Word;
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

    private SentenceWords() {}

    static boolean carries(Word word) {
        return is(word, JOINING) || is(word, ASKING) || is(word, READERS);
    }

    static boolean asks(Word word) {
        return is(word, ASKING) || is(word, READERS);
    }

    private static boolean is(Word word, Set<String> words) {
        return !word.beginning()
                && words.contains(word.text().toLowerCase(Locale.ROOT).replace("'", ""));
    }

    private static Set<String> words(String text) {
        return Set.of(text.split("\\s+"));
    }
}
