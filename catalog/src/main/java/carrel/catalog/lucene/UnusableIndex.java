package carrel.catalog.lucene;

/** An index that cannot be used as it is. The message says what was expected, what came, and what to do. */
public final class UnusableIndex extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UnusableIndex(String message) {
        super(message);
    }
}
