package carrel.searchapi.advisory;

import java.util.List;
import java.util.OptionalInt;

/**
 * The page of pairs.
 *
 * @param lines the newest first
 * @param all how many pairs there are
 * @param of what was typed to see the pairs of one book; may be empty
 * @param one typed as the first book of a new pair; may be empty
 * @param other typed as the second
 * @param outcome what became of what was sent
 * @param token the session's
 */
public record PairsView(List<Line> lines, int all, String of, String one, String other, Outcome outcome, String token) {
    public PairsView {
        lines = List.copyOf(lines);
    }

    /** A pair. */
    public record Line(Book one, Book other) {}

    /**
     * A row that does not name two books of the library.
     *
     * @param line in the file, from 1; 0 when it came from no file
     * @param typed the name that is nobody's, or several books'; empty when there is no second one
     */
    public record Lost(int line, String typed) {}

    /**
     * What became of pairs that were sent.
     *
     * @param added how many are new; nothing when none were sent
     * @param lost what could not be paired
     * @param full whether there were, or would be, too many
     */
    public record Outcome(OptionalInt added, List<Lost> lost, boolean full) {
        static final Outcome NONE = new Outcome(OptionalInt.empty(), List.of(), false);
        static final Outcome FULL = new Outcome(OptionalInt.empty(), List.of(), true);

        public Outcome {
            lost = List.copyOf(lost);
        }
    }
}
