package carrel.searchapi.textsets;

import carrel.analyzers.levels.GradeSpan;
import java.util.List;

/**
 * What a teacher asks for.
 *
 * @param topic a topic, a question or a standard's wording, at most {@value #TOPIC_CHARACTERS_MAX} characters; empty
 *     when a passage stands for it
 * @param passage a text whose topics are taken, at most {@value #PASSAGE_CHARACTERS_MAX} characters; may be empty
 * @param grades of the class
 * @param bands how many steps of reading level, 1 to {@value #BANDS_MAX}; one is the class's own
 * @param languages ISO 639-2/B codes, 1 to {@value #LANGUAGES_MAX}
 * @param copies how many copies there must be, 0 to {@value #COPIES_MAX}; what is online counts as enough
 * @param each how many items fill a band, 1 to {@value #EACH_MAX}
 * @param learners whether to add what helps those who learn English
 * @param pinned ids of works that stay whatever else changes, at most {@value #PINNED_MAX}
 */
public record TextSetRequest(
        String topic,
        String passage,
        GradeSpan grades,
        int bands,
        List<String> languages,
        int copies,
        int each,
        boolean learners,
        List<String> pinned) {
    public static final int TOPIC_CHARACTERS_MAX = 500;
    public static final int PASSAGE_CHARACTERS_MAX = 20_000;
    public static final int BANDS_MAX = 5;
    public static final int LANGUAGES_MAX = 4;
    public static final int COPIES_MAX = 200;
    public static final int EACH_MAX = 10;
    public static final int PINNED_MAX = 50;

    public static final int BANDS_DEFAULT = 3;
    public static final int EACH_DEFAULT = 5;
    public static final String LANGUAGE_DEFAULT = "eng";

    public TextSetRequest {
        if (topic.isBlank() && passage.isBlank()) {
            throw new IllegalArgumentException("a text set has a topic or a passage");
        }
        languages = List.copyOf(languages);
        pinned = List.copyOf(pinned);
    }

    /** A topic for a class, all else as usual. */
    public static TextSetRequest of(String topic, GradeSpan grades) {
        return new TextSetRequest(
                topic, "", grades, BANDS_DEFAULT, List.of(LANGUAGE_DEFAULT), 0, EACH_DEFAULT, false, List.of());
    }
}
