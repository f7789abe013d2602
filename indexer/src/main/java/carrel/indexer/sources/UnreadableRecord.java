package carrel.indexer.sources;

/** A record from which nothing sound can be taken; the message says why, and goes to the report as it is. */
final class UnreadableRecord extends Exception {
    private static final long serialVersionUID = 1L;

    private final String why;

    UnreadableRecord(String why) {
        super(why);
        this.why = why;
    }

    /** What was expected, what came, and what to do. */
    String why() {
        return why;
    }
}
