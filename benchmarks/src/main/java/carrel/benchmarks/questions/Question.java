package carrel.benchmarks.questions;

import java.util.Map;

/**
 * A search that any of the engines can be asked; each asks for the first {@value #RESULTS} results and the values of
 * {@value #FACETS} facets.
 *
 * @param kind how readers ask
 * @param words all of which must be found; with a * behind the last when it is the beginning of a word; in quotation
 *     marks when they must stand together
 * @param filters values by facet, in terms of the record: language as a code, year as a decade
 */
public record Question(Kind kind, String words, Map<String, String> filters) {
    public static final int RESULTS = 20;
    static final int FACETS = 8;

    /** How readers ask. */
    public enum Kind {
        TERM,
        TERMS,
        PHRASE,
        AUTHOR_AND_TITLE,
        SUBJECT,
        FILTER,
        PREFIX,
        ALL
    }

    public Question {
        filters = Map.copyOf(filters);
    }

    public boolean isPhrase() {
        return words.startsWith("\"");
    }

    public boolean isPrefix() {
        return words.endsWith("*");
    }

    /** The words without the signs around them. */
    public String bare() {
        return words.replace("\"", "").replace("*", "").strip();
    }
}
