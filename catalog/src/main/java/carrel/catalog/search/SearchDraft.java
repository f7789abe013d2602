package carrel.catalog.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A request while something in it is changed. */
final class SearchDraft {
    String query;
    List<Filter> filters;
    boolean availableNow;
    SortOrder sort;
    int page;
    Optional<String> after;
    int pageSize;
    Set<String> facets;
    boolean passages;
    Set<Aspect.Kind> plain;
    boolean explain;
    List<Promotion> promotions;
    Map<String, String> find;

    SearchDraft(SearchRequest from) {
        query = from.query();
        filters = from.filters();
        availableNow = from.availableNow();
        sort = from.sort();
        page = from.page();
        after = from.after();
        pageSize = from.pageSize();
        facets = from.facets();
        passages = from.passages();
        plain = from.plain();
        explain = from.explain();
        promotions = from.promotions();
        find = from.find();
    }

    SearchRequest request() {
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
                promotions,
                find);
    }
}
