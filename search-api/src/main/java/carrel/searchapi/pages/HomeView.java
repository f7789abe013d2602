package carrel.searchapi.pages;

import java.util.List;

/**
 * The first page.
 *
 * @param works how many works there are
 * @param topics pictures of what the shelves hold
 * @param shelf books new and loved
 * @param series series to begin
 * @param ways formats and languages that there are
 */
public record HomeView(long works, List<Topic> topics, List<Shelved> shelf, List<SeriesRow> series, List<Way> ways) {
    /** A subject that some works have. */
    public record Topic(String label, long count, String address, Picture picture, int cloth) {}

    /**
     * A book on the shelf, and what put it there.
     *
     * @param sign which sign stands beside the words
     */
    public record Shelved(BookCard book, String why, String sign) {}

    /**
     * A series.
     *
     * @param spines the colours of its books' spines, as many as there are books up to a handful
     */
    public record SeriesRow(String name, long count, String address, List<Integer> spines) {}

    /** Another way to look. */
    public record Way(String icon, String label, long count, String address) {}
}
