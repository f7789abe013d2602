package carrel.searchapi.pages;

import carrel.searchapi.wording.Saying;
import java.util.List;

/**
 * A page for when something went wrong.
 *
 * @param details for whoever can mend it
 */
public record TroubleView(int status, List<Saying> details) {
    public TroubleView {
        details = List.copyOf(details);
    }

    /** As message files name it. */
    public String kind() {
        return switch (status) {
            case 404 -> "missing";
            case 400 -> "address";
            case 403 -> "old";
            case 413 -> "long";
            case 503 -> "slow";
            default -> "fault";
        };
    }
}
