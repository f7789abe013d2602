package carrel.searchapi.textsets;

import carrel.catalog.Holding;
import carrel.catalog.Resource;

/**
 * How many can have an edition at once.
 *
 * @param copies on the shelves or on loan; what is lost or withdrawn does not count
 * @param in copies that can be taken now
 * @param online whether it is on a screen from anywhere
 */
public record Reach(int copies, int in, boolean online) {
    static Reach of(Resource edition) {
        int copies = count(edition, Holding.Status.AVAILABLE) + count(edition, Holding.Status.ON_LOAN);
        return new Reach(copies, count(edition, Holding.Status.AVAILABLE), edition.online());
    }

    /** Whether a class that needs so many can have them. */
    boolean isEnough(int needed) {
        return online || copies >= needed;
    }

    private static int count(Resource edition, Holding.Status status) {
        return (int) edition.holdings().stream()
                .filter(copy -> copy.status() == status)
                .count();
    }
}
