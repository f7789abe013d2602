package carrel.catalog.search;

/**
 * Something that was recognised in a query.
 *
 * @param aspect what it was read as
 * @param from the first of its parts in the query, from 0
 * @param to behind the last of its parts
 * @param typed the reader's own words for it
 */
public record Recognized(Aspect aspect, int from, int to, String typed) {
    public Recognized {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("something is recognised in words, but got " + from + " to " + to);
        }
    }

    /** The same words, read as something that is known better: "who wrote Holes", Louis Sachar. */
    public Recognized as(Aspect known) {
        return new Recognized(known, from, to, typed);
    }
}
