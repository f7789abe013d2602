package carrel.searchapi.textsets;

import carrel.analyzers.levels.GradeSpan;
import carrel.analyzers.text.Language;
import carrel.searchapi.parameters.Parameters;
import carrel.searchapi.wording.Saying;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a request for a text set from parameters, whether a form or a program sends them. */
public final class TextSetParameters {
    /** Every name that a text set understands. */
    public static final List<String> NAMES =
            List.of("topic", "passage", "grades", "bands", "languages", "copies", "each", "learners", "pinned");

    private static final GradeSpan GRADES_DEFAULT = new GradeSpan(4, 5);

    private TextSetParameters() {}

    /**
     * The request.
     *
     * @throws carrel.searchapi.parameters.BadParameters saying of every bad parameter what was expected
     */
    public static TextSetRequest read(Map<String, List<String>> given) {
        Parameters parameters = new Parameters(given, NAMES);
        String topic =
                parameters.text("topic", TextSetRequest.TOPIC_CHARACTERS_MAX).orElse("");
        String passage = parameters
                .text("passage", TextSetRequest.PASSAGE_CHARACTERS_MAX)
                .orElse("");
        GradeSpan grades = one(parameters.many("grades", Saying.of("expected.grades"), GradeSpan::parse), parameters)
                .orElse(GRADES_DEFAULT);
        int bands = parameters.number("bands", 1, TextSetRequest.BANDS_MAX, TextSetRequest.BANDS_DEFAULT);
        List<String> languages = languages(parameters);
        int copies = parameters.number("copies", 0, TextSetRequest.COPIES_MAX, 0);
        int each = parameters.number("each", 1, TextSetRequest.EACH_MAX, TextSetRequest.EACH_DEFAULT);
        boolean learners = parameters.flag("learners", false);
        Set<String> pinned = new LinkedHashSet<>(parameters.many("pinned", Saying.of("expected.work"), Optional::of));
        if (topic.isEmpty() && passage.isEmpty()) {
            parameters.refuse("topic", "", Saying.of("expected.topic"), Optional.empty());
        }
        parameters.check();
        return new TextSetRequest(
                topic, passage, grades, bands, languages, copies, each, learners, List.copyOf(pinned));
    }

    /** Whether nothing was asked yet, as when the page is opened. */
    public static boolean isEmpty(Map<String, List<String>> given) {
        return given.isEmpty();
    }

    private static List<String> languages(Parameters parameters) {
        Set<String> languages = new LinkedHashSet<>(
                parameters.many("languages", Saying.of("expected.language"), code -> Language.of(code)
                        .map(Language::code)));
        if (languages.size() > TextSetRequest.LANGUAGES_MAX) {
            Saying expected = Saying.of("expected.languages", TextSetRequest.LANGUAGES_MAX);
            parameters.refuse("languages", languages.size() + " languages", expected, Optional.empty());
        }
        return languages.isEmpty() ? List.of(TextSetRequest.LANGUAGE_DEFAULT) : List.copyOf(languages);
    }

    private static Optional<GradeSpan> one(List<GradeSpan> spans, Parameters parameters) {
        if (spans.size() > 1) {
            parameters.refuse("grades", spans.toString(), Saying.of("expected.one"), Optional.empty());
        }
        return spans.stream().findFirst();
    }
}
