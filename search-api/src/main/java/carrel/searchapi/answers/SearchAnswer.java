package carrel.searchapi.answers;

import carrel.analyzers.text.Code;
import carrel.catalog.search.SearchPage;
import carrel.catalog.search.SearchRequest;
import java.util.List;
import java.util.Optional;

/**
 * A page of results.
 *
 * @param query as it was read
 * @param total how many works answer; exact
 * @param page from 1
 * @param pages how many can be turned to
 * @param size works on a full page
 * @param sort what comes first
 * @param reading {@code as-typed}; {@code similar-spelling} when only words that look or sound alike were found;
 *     {@code some-words} when nothing has all the words
 * @param next the cursor to the results behind these: hand it on as {@code after}
 * @param words that were searched for: the query, or its words respelled
 * @param topic the words that name what the query is about, beside what was recognised
 * @param recognized what was recognised in the query beside its topic
 * @param relaxed what was asked less strictly so that something is found
 * @param withAllWords of {@code some-words}, how many works have all that was asked; counted up to 20
 * @param alsoSearched headings that were looked for too, with less weight, since a word of the query stands for them
 */
public record SearchAnswer(
        String query,
        long total,
        int page,
        long pages,
        int size,
        String sort,
        String reading,
        String words,
        String topic,
        List<RecognizedAnswer> recognized,
        List<RelaxedAnswer> relaxed,
        int withAllWords,
        List<String> alsoSearched,
        List<WorkAnswer> works,
        Optional<String> next,
        List<FacetAnswer> facets) {
    /** The page as an answer to the request. */
    public static SearchAnswer of(SearchRequest request, SearchPage page) {
        return new SearchAnswer(
                request.query(),
                page.total(),
                page.page(),
                page.pages(),
                page.pageSize(),
                request.sort().code(),
                Code.of(page.understood().reading()),
                page.understood().words(),
                page.understood().topic(),
                page.understood().recognized().stream()
                        .map(one -> RecognizedAnswer.of(request, one, page.understood()))
                        .toList(),
                page.understood().relaxed().stream()
                        .map(step -> new RelaxedAnswer(Code.of(step.step()), step.what()))
                        .toList(),
                page.understood().withAllWords(),
                page.understood().alsoSearched(),
                page.hits().stream()
                        .map(hit -> WorkAnswer.of(hit, request.filters()))
                        .toList(),
                page.next(),
                page.facets().stream().map(FacetAnswer::of).toList());
    }

    /**
     * A step that was taken so that something is found.
     *
     * @param step {@code limit-not-needed}, {@code unknown-word} or {@code some-words}
     * @param what the reader's words that it concerns
     */
    public record RelaxedAnswer(String step, String what) {}
}
