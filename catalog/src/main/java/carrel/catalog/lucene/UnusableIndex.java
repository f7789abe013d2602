package carrel.catalog.lucene;

/** An index that cannot be used as it is. The message says what was expected, what came, and what to do. */
public final class UnusableIndex extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String message;

    public UnusableIndex(String message) {
        super(message);
        this.message = message;
    }

    @Override
    public String getMessage() {
        return message;
    }
}
