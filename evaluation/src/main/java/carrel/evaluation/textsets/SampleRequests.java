package carrel.evaluation.textsets;

import carrel.analyzers.levels.GradeSpan;
import carrel.analyzers.subjects.Topic;
import carrel.analyzers.subjects.Vocabulary;
import carrel.catalog.schema.CatalogSchema;
import carrel.catalog.search.CatalogSearcher;
import carrel.catalog.search.FacetGroup;
import carrel.catalog.search.SearchRequest;
import carrel.searchapi.textsets.TextSetRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Requests as teachers make them: the school's topics, questions about them, and the catalogue's own commonest subjects. */
final class SampleRequests {
    private static final List<GradeSpan> CLASSES = List.of(
            new GradeSpan(0, 1), new GradeSpan(2, 3), new GradeSpan(4, 5), new GradeSpan(6, 8), new GradeSpan(9, 12));
    private static final List<List<String>> LANGUAGES = List.of(List.of("eng"), List.of("eng", "spa"));
    private static final int LEARNERS_EVERY = 4;

    private SampleRequests() {}

    /** The same for the same catalogue. */
    static List<TextSetRequest> over(CatalogSearcher catalog) throws IOException {
        SearchRequest everything = SearchRequest.of("").withPage(1, 1).withFacets(Set.of(CatalogSchema.SUBJECT.name()));
        Stream<String> common = catalog.search(everything).facets().stream()
                .flatMap(group -> group.values().stream())
                .map(FacetGroup.Value::value);
        List<String> school = Vocabulary.ofSchool().topics().stream()
                .map(Topic::heading)
                .map(heading -> heading.replace(" -- ", " "))
                .toList();
        List<String> wordings = Stream.of(
                        school.stream(), common, school.stream().map(topic -> "How do " + topic + " change our lives?"))
                .flatMap(wording -> wording)
                .filter(wording -> wording.length() <= TextSetRequest.TOPIC_CHARACTERS_MAX)
                .toList();
        List<TextSetRequest> requests = new ArrayList<>();
        for (int i = 0; i < wordings.size(); i++) {
            // Neighbours in the alphabet are taken apart, so that a short run sees all kinds.
            String wording = wordings.get((int) ((i * 7_919L) % wordings.size()));
            requests.add(new TextSetRequest(
                    wording,
                    "",
                    CLASSES.get(i % CLASSES.size()),
                    TextSetRequest.BANDS_DEFAULT,
                    LANGUAGES.get(i % LANGUAGES.size()),
                    0,
                    TextSetRequest.EACH_DEFAULT,
                    i % LEARNERS_EVERY == 0,
                    List.of()));
        }
        return requests;
    }
}
