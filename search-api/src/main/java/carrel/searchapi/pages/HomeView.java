package carrel.searchapi.pages;

import carrel.catalog.Work;
import carrel.catalog.schema.CatalogSchema;
import carrel.searchapi.answers.WorkAnswer;
import carrel.searchapi.wording.Words;
import java.util.List;

/**
 * The first page.
 *
 * @param works how many works there are
 * @param topics pictures of what the shelves hold
 * @param shelf books new and loved
 * @param popular books of which the library has the most copies; empty where it has few copies of any
 * @param series series to begin
 * @param ways formats and languages that there are
 */
public record HomeView(
        long works,
        List<Topic> topics,
        List<Shelved> shelf,
        List<Shelved> popular,
        List<SeriesRow> series,
        List<Way> ways) {
    /** A subject that some works have. */
    public record Topic(String label, long count, String address, Picture picture, int cloth) {}

    /**
     * A book on the shelf, and what put it there.
     *
     * @param why as message files name it: "new", "prize", "copies"
     * @param sign which sign stands beside the words
     * @param copies how many copies of it there are
     */
    public record Shelved(BookCard book, String why, String sign, int copies) {
        static Shelved of(Work work, String why, String sign) {
            int copies = work.main().holdings().size();
            return new Shelved(BookCard.of(WorkAnswer.of(work)), why, sign, copies);
        }
    }

    /**
     * A series.
     *
     * @param spines the colours of its books' spines, as many as there are books up to a handful
     */
    public record SeriesRow(String name, long count, String address, List<Integer> spines) {}

    /** Another way to look: a format, or a language. */
    public record Way(String group, String value, String icon, String label, long count, String address) {
        /** What it is called. */
        public String name(Words words) {
            String name = ValueName.of(words, group, value, label);
            return group.equals(CatalogSchema.LANGUAGE.name()) ? words.say("home.language", name) : name;
        }
    }
}
