package carrel.catalog.search;

/** A cursor that no page of this search gave. */
public final class BadCursor extends RuntimeException {
    /** What a cursor is, as the end of "expected …". */
    private static final String EXPECTED = "the cursor that the page before gave as next, in the same order of results";

    private static final long serialVersionUID = 1;

    public BadCursor() {
        super(EXPECTED);
    }
}
