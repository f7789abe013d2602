package carrel.searchapi.teaching;

import java.util.List;

/**
 * How a search was read.
 *
 * @param address of its results
 * @param steps one sentence each
 * @param limits what each filter took away
 * @param tries other searches, none of them a dead end
 */
public record SearchReading(
        String query, String address, long total, List<String> steps, List<Limit> limits, List<Try> tries) {
    /**
     * A filter.
     *
     * @param removed how many titles there would be more without it
     * @param without the address of the search without it
     */
    public record Limit(String label, long removed, String without) {}

    /** Another wording, and how many titles it finds. */
    public record Try(String wording, long total, String address) {}

    public SearchReading {
        steps = List.copyOf(steps);
        limits = List.copyOf(limits);
        tries = List.copyOf(tries);
    }
}
