package carrel.testcorpus;

import com.fasterxml.jackson.annotation.Nulls;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A search that must keep its answer.
 *
 * <p>A work is named by the title of one of its editions, {@code Sharks}, with its subtitle where that tells it apart,
 * {@code Hidden figures: the true story of …}, or with a contributor, {@code Sharks / Gibbons}.
 *
 * @param why what a reader loses if this answer changes, so that nobody "mends" the expectation
 * @param asChild whether it is written as children write: by ear, or as a sentence
 * @param ask the address; a title in braces stands for that work's id: {@code /api/works/{Holes}/similar}
 * @param first the works at the top, in this order
 * @param contains works on the page, in any order
 * @param excludes works not on the page
 * @param facets by group and value, how many works there are
 * @param total how many works answer
 * @param reading how the query was read: {@code as-typed}, {@code similar-spelling}, {@code some-words}
 * @param recognized what was recognised in the words, each {@code kind=label}
 * @param relaxed the words that were given up
 * @param passage what is shown of a document
 * @param notYet why the answer is still another; the expectation stands, and the search is skipped until it is met
 */
public record GoldenSearch(
        String why,
        boolean asChild,
        String ask,
        List<String> first,
        List<String> contains,
        List<String> excludes,
        Map<String, Map<String, Long>> facets,
        OptionalLong total,
        Optional<String> reading,
        List<String> recognized,
        List<String> relaxed,
        Optional<Shown> passage,
        Optional<String> notYet) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .changeDefaultNullHandling(handling -> handling.withValueNulls(Nulls.AS_EMPTY))
            .build();

    /**
     * A passage.
     *
     * @param of the work
     * @param page the document's page, from 1
     * @param has words that stand in it
     */
    public record Shown(String of, int page, String has) {}

    public GoldenSearch {
        first = List.copyOf(first);
        contains = List.copyOf(contains);
        excludes = List.copyOf(excludes);
        facets = Map.copyOf(facets);
        recognized = List.copyOf(recognized);
        relaxed = List.copyOf(relaxed);
    }

    /** All of them; what the file says and this record does not know is an error. */
    public static List<GoldenSearch> all() {
        return Stream.of(TestCorpus.goldenSearches(), TestCorpus.goldenReadAlikes())
                .map(GoldenSearch::read)
                .flatMap(List::stream)
                .toList();
    }

    private static List<GoldenSearch> read(Path file) {
        return JSON.readValue(file, new TypeReference<>() {});
    }
}
