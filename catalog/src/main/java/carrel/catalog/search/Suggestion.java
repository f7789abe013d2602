package carrel.catalog.search;

/**
 * Something to search for, offered while a reader types. Never a dead end: searching for it finds something.
 *
 * @param text what to search for
 * @param kind what it is
 */
public record Suggestion(String text, Kind kind) {
    /** What a suggestion names. */
    public enum Kind {
        TITLE,
        AUTHOR,
        SERIES,
        SUBJECT
    }
}
