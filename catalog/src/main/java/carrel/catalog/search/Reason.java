package carrel.catalog.search;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One thing that a result counts for: the same number that put it where it stands.
 *
 * @param signal what counts; empty where it is a word in a field
 * @param words the reader's words that it is about; may be empty
 * @param field the name of the field in which a word counts most
 * @param points what it adds to the result's score
 * @param until the last day on which it counts, where a librarian has set one
 */
public record Reason(
        Optional<Signal> signal, String words, Optional<String> field, double points, Optional<LocalDate> until) {
    /** A word counts in a field. */
    public static Reason wordIn(String field, String words, double points) {
        return new Reason(Optional.empty(), words, Optional.of(field), points, Optional.empty());
    }

    /** A signal counts. */
    public static Reason of(Signal signal, String words, double points) {
        return new Reason(Optional.of(signal), words, Optional.empty(), points, Optional.empty());
    }

    /** The same, counting until that day. */
    public Reason until(Optional<LocalDate> day) {
        return new Reason(signal, words, field, points, day);
    }
}
