package carrel.catalog.search;

import java.time.Duration;

/** A search was given up because it took too long. */
public final class SearchTooSlow extends RuntimeException {
    private static final long serialVersionUID = 1;

    public SearchTooSlow(Duration limit) {
        super("The search took longer than " + limit.toMillis() + " ms and was given up; try fewer or longer words.");
    }
}
