package carrel.evaluation.facets;

import carrel.catalog.schema.CatalogField;
import carrel.catalog.schema.CatalogField.Keyword;
import carrel.catalog.schema.CatalogField.Years;
import carrel.catalog.schema.CatalogSchema;
import carrel.catalog.search.CatalogSearcher;
import carrel.catalog.search.FacetGroup;
import carrel.catalog.search.Filter;
import carrel.catalog.search.SearchPage;
import carrel.catalog.search.SearchRequest;
import carrel.catalog.search.YearRange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Searches as readers narrow them: some words of the catalog, then up to two values of facets that were offered. */
final class RandomSearch {
    private static final Set<String> ALL =
            CatalogSchema.FACETS.stream().map(CatalogField::name).collect(Collectors.toSet());
    private static final int CHOICES_MAX = 2;
    private static final int ONE_IN_HAS_ALL = 8;
    private static final int ONE_IN_AVAILABLE = 5;

    private final CatalogSearcher catalog;
    private final List<String> words;
    private final Random chance;

    /** @param words of the catalog, to search for one or two of */
    RandomSearch(CatalogSearcher catalog, List<String> words, Random chance) {
        this.catalog = catalog;
        this.words = List.copyOf(words);
        this.chance = chance;
    }

    /** The next search; all its facets are asked for. */
    SearchRequest next() throws IOException {
        SearchRequest request = SearchRequest.of(query())
                .withFacets(ALL)
                .withPage(1, 1)
                .withAvailableNow(chance.nextInt(ONE_IN_AVAILABLE) == 0);
        for (int choices = chance.nextInt(CHOICES_MAX + 1); choices > 0; choices--) {
            Optional<FacetGroup> group = any(catalog.search(request));
            if (group.isPresent()) {
                request = click(
                        request, group.get().name(), any(group.get().values()).value());
            }
        }
        return request;
    }

    /** One value of each group that has any. */
    List<Click> clicks(SearchPage page) {
        return page.facets().stream()
                .filter(group -> !group.values().isEmpty())
                .map(group -> new Click(group.name(), any(group.values())))
                .toList();
    }

    record Click(String group, FacetGroup.Value value) {}

    /** The search with the value as its group's only choice. */
    static SearchRequest click(SearchRequest request, String group, String value) {
        Stream<Filter> others =
                request.filters().stream().filter(filter -> !filter.group().equals(group));
        return request.withFilters(
                Stream.concat(others, filter(group, value).stream()).toList());
    }

    private static Optional<Filter> filter(String group, String value) {
        return CatalogSchema.facet(group).flatMap(field -> switch (field) {
            case Keyword keyword -> Optional.of(new Filter.Has(keyword, Set.of(value)));
            case Years years -> YearRange.parse(value).map(range -> new Filter.Within(years, List.of(range)));
            default -> Optional.empty();
        });
    }

    private String query() {
        if (chance.nextInt(ONE_IN_HAS_ALL) == 0) {
            return "";
        }
        return chance.nextBoolean() ? any(words) : any(words) + " " + any(words);
    }

    private Optional<FacetGroup> any(SearchPage page) {
        List<FacetGroup> groups = new ArrayList<>(page.facets().stream()
                .filter(group -> !group.values().isEmpty())
                .toList());
        return groups.isEmpty() ? Optional.empty() : Optional.of(any(groups));
    }

    private <T> T any(List<T> some) {
        return some.get(chance.nextInt(some.size()));
    }
}
