package carrel.analyzers.subjects;

import java.util.List;
import java.util.Optional;

/** Leads from the words of a reader to the headings of a catalogue, and from a heading to those around it. */
public interface Vocabulary {
    /** The topic under exactly this heading, in whatever case and punctuation. */
    Optional<Topic> topic(String heading);

    /**
     * The topics that some words of a query name, by heading or by one of their own words; the longest name counts
     * where one stands inside another. In the order of the query, each once; empty when it names none.
     */
    List<Topic> topicsIn(String query);

    /** Every topic, by heading. */
    List<Topic> topics();

    /** The vocabulary that Carrel ships: everyday school topics in children's and teachers' words. */
    static Vocabulary ofSchool() {
        return SchoolVocabulary.INSTANCE;
    }
}
