package carrel.testcorpus;

import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A text set that a teacher could use, judged by hand. Works are named by the beginning of their title.
 *
 * @param why what a teacher loses if this set changes
 * @param topic what is asked for; or a passage
 * @param grades of the class
 * @param bands how many levels
 * @param languages codes
 * @param copies how many there must be
 * @param learners whether learners of English are thought of
 * @param onTopic every work that is on the topic; no other may stand in the set
 * @param near works that come near it and may stand in the set when they say so
 * @param has by band, works that must stand in it; under {@value #ANYWHERE} texts whose place a computed level decides,
 *     since how well levels are computed is judged elsewhere
 */
public record GoldenTextSet(
        String why,
        Optional<String> topic,
        Optional<String> passage,
        String grades,
        int bands,
        List<String> languages,
        int copies,
        boolean learners,
        List<String> onTopic,
        List<String> near,
        Map<String, List<String>> has) {
    public static final String ANYWHERE = "Anywhere";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .changeDefaultNullHandling(handling -> handling.withValueNulls(Nulls.AS_EMPTY))
            .build();

    public GoldenTextSet {
        languages = List.copyOf(languages);
        onTopic = List.copyOf(onTopic);
        near = List.copyOf(near);
        has = Map.copyOf(has);
    }

    /** All of them; what the file says and this record does not know is an error. */
    public static List<GoldenTextSet> all() {
        return JSON.readValue(TestCorpus.goldenTextSets(), new TypeReference<>() {});
    }
}
