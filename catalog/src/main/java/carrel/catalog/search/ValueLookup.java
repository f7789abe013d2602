package carrel.catalog.search;

import carrel.analyzers.text.Analysis;
import java.util.List;

/**
 * Finds values of a facet group by what they are called: "mar" finds "Márquez, Gabriel García", whatever the order of the words
 * typed, their case and their accents.
 */
public final class ValueLookup {
    private final List<String> beginnings;

    public ValueLookup(String typed) {
        this.beginnings = List.of((" " + folded(typed)).split("(?= )"));
    }

    /** Whether each word typed begins a word of the label. */
    public boolean finds(String label) {
        String words = " " + folded(label);
        return beginnings.stream().allMatch(words::contains);
    }

    private static String folded(String text) {
        return String.join(" ", Analysis.WHOLE.terms(text));
    }
}
