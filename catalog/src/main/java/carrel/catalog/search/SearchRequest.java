package carrel.catalog.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What a reader asks for.
 *
 * @param query as typed; empty asks for everything. At most {@value #QUERY_CHARACTERS_MAX} characters
 * @param filters at most one for each facet group
 * @param availableNow only editions that a reader can have now; in the chosen building, where one is chosen
 * @param sort what comes first
 * @param page from 1; together with the size not beyond the first {@value #RESULTS_MAX} results
 * @param after the cursor of the page before, {@link SearchPage#next}, to go on however deep; the page's number is then 1
 * @param pageSize works on a page, 1 to {@value #PAGE_SIZE_MAX}
 * @param facets names of the facet groups to count; each costs time, so only those that are shown
 * @param passages whether to find where the words stand in each result, which costs as much as the search
 * @param plain kinds of aspects that are not to be recognised: their words are plain words
 * @param explain whether to tell what each result's score is made of, which costs more than the search
 * @param promotions what librarians want to stand further up now, for this search or for all
 * @param find what is looked for in facet groups, by the group's name: only values with words that begin so are given
 */
public record SearchRequest(
        String query,
        List<Filter> filters,
        boolean availableNow,
        SortOrder sort,
        int page,
        Optional<String> after,
        int pageSize,
        Set<String> facets,
        boolean passages,
        Set<Aspect.Kind> plain,
        boolean explain,
        List<Promotion> promotions,
        Map<String, String> find) {
    public static final int QUERY_CHARACTERS_MAX = 2_500;
    public static final int PAGE_SIZE_DEFAULT = 20;
    public static final int PAGE_SIZE_MAX = 100;

    /** All results before a page are put in order to show it; whoever goes deeper goes by cursor. */
    public static final int RESULTS_MAX = 5_000;

    public SearchRequest {
        if (query.length() > QUERY_CHARACTERS_MAX) {
            throw new IllegalArgumentException(
                    "a search has at most " + QUERY_CHARACTERS_MAX + " characters, but this one has " + query.length());
        }
        if (page < 1 || pageSize < 1 || pageSize > PAGE_SIZE_MAX || (long) page * pageSize > RESULTS_MAX) {
            throw new IllegalArgumentException("results can be seen up to number " + RESULTS_MAX + ", " + PAGE_SIZE_MAX
                    + " a page, but got page " + page + " of " + pageSize);
        }
        filters = List.copyOf(filters);
        facets = Set.copyOf(facets);
        plain = Set.copyOf(plain);
        promotions = List.copyOf(promotions);
        find = Map.copyOf(find);
    }

    /** Searches for words alone: first page, best first, no facets. */
    public static SearchRequest of(String query) {
        return new SearchRequest(
                query,
                List.of(),
                false,
                SortOrder.RELEVANCE,
                1,
                Optional.empty(),
                PAGE_SIZE_DEFAULT,
                Set.of(),
                true,
                Set.of(),
                false,
                List.of(),
                Map.of());
    }

    public SearchRequest withQuery(String query) {
        String some = query.length() <= QUERY_CHARACTERS_MAX ? query : query.substring(0, QUERY_CHARACTERS_MAX);
        return with(draft -> draft.query = some);
    }

    public SearchRequest withPage(int page, int pageSize) {
        return with(draft -> {
            draft.page = page;
            draft.after = Optional.empty();
            draft.pageSize = pageSize;
        });
    }

    /** The results behind those of the page that gave the cursor. */
    public SearchRequest withAfter(String cursor, int pageSize) {
        return with(draft -> {
            draft.page = 1;
            draft.after = Optional.of(cursor);
            draft.pageSize = pageSize;
        });
    }

    public SearchRequest withFilters(List<Filter> filters) {
        return with(draft -> draft.filters = filters);
    }

    public SearchRequest withFacets(Set<String> facets) {
        return with(draft -> draft.facets = facets);
    }

    public SearchRequest withAvailableNow(boolean availableNow) {
        return with(draft -> draft.availableNow = availableNow);
    }

    public SearchRequest withSort(SortOrder sort) {
        return with(draft -> draft.sort = sort);
    }

    public SearchRequest withPassages(boolean passages) {
        return with(draft -> draft.passages = passages);
    }

    public SearchRequest withPlain(Set<Aspect.Kind> plain) {
        return with(draft -> draft.plain = plain);
    }

    public SearchRequest withExplain(boolean explain) {
        return with(draft -> draft.explain = explain);
    }

    public SearchRequest withPromotions(List<Promotion> promotions) {
        return with(draft -> draft.promotions = promotions);
    }

    public SearchRequest withFind(Map<String, String> find) {
        return with(draft -> draft.find = find);
    }

    private SearchRequest with(Consumer<SearchDraft> change) {
        SearchDraft draft = new SearchDraft(this);
        change.accept(draft);
        return draft.request();
    }
}
