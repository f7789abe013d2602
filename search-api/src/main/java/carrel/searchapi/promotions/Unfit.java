package carrel.searchapi.promotions;

import carrel.searchapi.wording.Saying;

/** A promotion that cannot be kept as a librarian wishes it, and why. */
final class Unfit extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Saying why;

    Unfit(Saying why) {
        super(why.toString());
        this.why = why;
    }

    Saying why() {
        return why;
    }
}
