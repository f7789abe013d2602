package carrel.catalog.lucene;

import carrel.analyzers.text.Analysis;
import java.util.List;

/**
 * What a reader has typed so far: whole words, and a last one that may go on.
 *
 * @param words as {@link Analysis#WORDS} makes them; at least one
 */
record TypedSoFar(List<String> words) {
    TypedSoFar {
        words = List.copyOf(words);
    }

    List<String> whole() {
        return words.subList(0, words.size() - 1);
    }

    String last() {
        return words.getLast();
    }

    String text() {
        return String.join(" ", words);
    }

    /** Whether a name has all the words, in any order, the last one perhaps only by its beginning. */
    boolean fits(String name) {
        List<String> its = Analysis.WORDS.terms(name);
        return its.containsAll(whole()) && its.stream().anyMatch(word -> word.startsWith(last()));
    }

    /** Whether a name begins so. */
    boolean begins(String name) {
        return wordsOf(name).startsWith(text());
    }

    /** A name in the form in which its beginning is compared with {@link #text}. */
    static String wordsOf(String name) {
        return String.join(" ", Analysis.WORDS.terms(name));
    }
}
