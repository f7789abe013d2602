package carrel.searchapi;

/** The catalog has no work of the id that was asked for. */
final class NoSuchWork extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String id;

    NoSuchWork(String id) {
        super("no such work");
        this.id = id;
    }

    String id() {
        return id;
    }
}
