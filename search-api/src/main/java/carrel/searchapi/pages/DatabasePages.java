package carrel.searchapi.pages;

import carrel.catalog.Format;
import carrel.catalog.schema.CatalogSchema;
import carrel.catalog.search.CatalogSearcher;
import carrel.catalog.search.Filter;
import carrel.catalog.search.SearchPage;
import carrel.catalog.search.SearchRequest;
import carrel.catalog.search.SortOrder;
import carrel.searchapi.answers.SearchAnswer;
import carrel.searchapi.answers.WorkAnswer;
import carrel.searchapi.parameters.Parameters;
import carrel.searchapi.parameters.UnreadableAddress;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The library's databases from A to Z, and those to try for a topic. */
public final class DatabasePages {
    private static final int PAGES_MAX = 10;
    private static final int TRY_MAX = 3;
    private static final Filter DATABASES = new Filter.Has(CatalogSchema.FORMAT, Set.of(Format.DATABASE.code()));

    private final CatalogSearcher catalog;
    private final Pages pages;

    public DatabasePages(CatalogSearcher catalog, Pages pages) {
        this.catalog = catalog;
        this.pages = pages;
    }

    /** All of them, up to a thousand. */
    public void show(Context http) throws IOException {
        new Parameters(UnreadableAddress.parameters(http), List.of()).check();
        SearchRequest request =
                SearchRequest.of("").withFilters(List.of(DATABASES)).withSort(SortOrder.TITLE);
        List<WorkAnswer> works = new ArrayList<>();
        Optional<String> next = Optional.empty();
        for (int turned = 0; turned < PAGES_MAX; turned++) {
            SearchPage page = catalog.search(next.map(cursor -> request.withAfter(cursor, SearchRequest.PAGE_SIZE_MAX))
                    .orElse(request.withPage(1, SearchRequest.PAGE_SIZE_MAX)));
            page.hits().forEach(hit -> works.add(WorkAnswer.of(hit.work())));
            next = page.next();
            if (next.isEmpty()) {
                break;
            }
        }

        pages.show(http, words -> words.say("databases.heading"), "databases.jte", DatabasesView.of(works));
    }

    /**
     * Databases whose records have the words of a search; none for a search that names its formats.
     *
     * @param answer to the search: of the same words alone it tells whether there are any
     */
    static List<BookCard> toTry(CatalogSearcher catalog, SearchRequest request, SearchAnswer answer)
            throws IOException {
        boolean formats =
                request.filters().stream().anyMatch(filter -> filter.group().equals(CatalogSchema.FORMAT.name()));
        if (request.query().isBlank() || formats || request.page() > 1) {
            return List.of();
        }
        SearchRequest words = SearchRequest.of(request.query());
        if (request.withFacets(Set.of()).equals(words) && !countsDatabases(answer)) {
            return List.of();
        }
        SearchRequest databases = words.withFilters(List.of(DATABASES)).withPage(1, TRY_MAX);
        return catalog.search(databases).hits().stream()
                .map(hit -> BookCard.of(WorkAnswer.of(hit.work())))
                .toList();
    }

    private static boolean countsDatabases(SearchAnswer answer) {
        return answer.facets().stream()
                .filter(group -> group.name().equals(CatalogSchema.FORMAT.name()))
                .flatMap(group -> group.values().stream())
                .anyMatch(value -> value.value().equals(Format.DATABASE.code()));
    }
}
