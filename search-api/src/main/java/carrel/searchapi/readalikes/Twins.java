package carrel.searchapi.readalikes;

import java.util.Optional;

/**
 * What to hand to a reader for whom a book is too hard, or not hard enough: about the same, with the same feeling, one
 * audience down or up, and in the library now.
 */
public record Twins(Optional<ReadAlike> easier, Optional<ReadAlike> harder) {
    /** Neither. */
    public static final Twins NONE = new Twins(Optional.empty(), Optional.empty());
}
