package carrel.catalog.search;

import carrel.analyzers.text.Code;
import java.util.Optional;

/** What comes first on a page of results. */
public enum SortOrder {
    RELEVANCE("Best match"),
    TITLE("Title, A to Z"),
    AUTHOR("Author, A to Z"),
    NEWEST("Newest first"),
    OLDEST("Oldest first"),
    SERIES("Series, in order"),
    EASIEST("Easiest first"),
    COPIES("Most copies first");

    private final String label;

    SortOrder(String label) {
        this.label = label;
    }

    /** What to call it on a page. */
    public String label() {
        return label;
    }

    /** How addresses write it. */
    public String code() {
        return Code.of(this);
    }

    /** The order of that code, if there is one. */
    public static Optional<SortOrder> ofCode(String code) {
        return Code.find(values(), code);
    }
}
