package carrel.searchapi.answers;

import carrel.catalog.search.SearchPage;
import carrel.catalog.search.SearchRequest;
import java.util.List;
import java.util.Locale;
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
                page.reading().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                page.words(),
                page.alsoSearched(),
                page.hits().stream()
                        .map(hit -> WorkAnswer.of(hit, request.filters()))
                        .toList(),
                page.next(),
                page.facets().stream().map(FacetAnswer::of).toList());
    }
}
