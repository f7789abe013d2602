package carrel.catalog.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;

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
        List<Promotion> promotions) {
    public static final int QUERY_CHARACTERS_MAX = 2_500;
    public static final int PAGE_SIZE_DEFAULT = 20;
    public static final int PAGE_SIZE_MAX = 100;
    public static final int RESULTS_MAX = 10_000;

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
                List.of());
    }

    public SearchRequest withQuery(String query) {
        String some = query.length() <= QUERY_CHARACTERS_MAX ? query : query.substring(0, QUERY_CHARACTERS_MAX);
        return new SearchRequest(
                some, filters, availableNow, sort, page, after, pageSize, facets, passages, plain, explain, promotions);
    }

    public SearchRequest withFilters(List<Filter> filters) {
        return new SearchRequest(
                query,
                filters,
                availableNow,
                sort,
                page,
                after,
                pageSize,
                facets,
                passages,
                plain,
                explain,
                promotions);
    }

    public SearchRequest withFacets(Set<String> facets) {
        return new SearchRequest(
                query,
                filters,
                availableNow,
                sort,
                page,
                after,
                pageSize,
                facets,
                passages,
                plain,
                explain,
                promotions);
    }

    public SearchRequest withAvailableNow(boolean availableNow) {
        return new SearchRequest(
                query,
                filters,
                availableNow,
                sort,
                page,
                after,
                pageSize,
                facets,
                passages,
                plain,
                explain,
                promotions);
    }

    public SearchRequest withSort(SortOrder sort) {
        return new SearchRequest(
                query,
                filters,
                availableNow,
                sort,
                page,
                after,
                pageSize,
                facets,
                passages,
                plain,
                explain,
                promotions);
    }

    public SearchRequest withPage(int page, int pageSize) {
        return new SearchRequest(
                query,
                filters,
                availableNow,
                sort,
                page,
                Optional.empty(),
                pageSize,
                facets,
                passages,
                plain,
                explain,
                promotions);
    }

    /** The results behind those of the page that gave the cursor. */
    public SearchRequest withAfter(String cursor, int pageSize) {
        return new SearchRequest(
                query,
                filters,
                availableNow,
                sort,
                1,
                Optional.of(cursor),
                pageSize,
                facets,
                passages,
                plain,
                explain,
                promotions);
    }

    public SearchRequest withPassages(boolean passages) {
        return new SearchRequest(
                query,
                filters,
                availableNow,
                sort,
                page,
                after,
                pageSize,
                facets,
                passages,
                plain,
                explain,
                promotions);
    }

    public SearchRequest withPlain(Set<Aspect.Kind> plain) {
        return new SearchRequest(
                query,
                filters,
                availableNow,
                sort,
                page,
                after,
                pageSize,
                facets,
                passages,
                plain,
                explain,
                promotions);
    }

    public SearchRequest withExplain(boolean explain) {
        return new SearchRequest(
                query,
                filters,
                availableNow,
                sort,
                page,
                after,
                pageSize,
                facets,
                passages,
                plain,
                explain,
                promotions);
    }

    public SearchRequest withPromotions(List<Promotion> promotions) {
        return new SearchRequest(
                query,
                filters,
                availableNow,
                sort,
                page,
                after,
                pageSize,
                facets,
                passages,
                plain,
                explain,
                promotions);
    }
}
