package carrel.searchapi.pages;

import carrel.analyzers.levels.ScaleRange;
import carrel.catalog.schema.CatalogField;
import carrel.catalog.schema.CatalogField.Keyword;
import carrel.catalog.schema.CatalogField.Levels;
import carrel.catalog.schema.CatalogField.Years;
import carrel.catalog.schema.CatalogSchema;
import carrel.catalog.search.Filter;
import carrel.catalog.search.SearchRequest;
import carrel.catalog.search.YearRange;
import carrel.searchapi.parameters.SearchAddress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The searches that are one click away from a search; each begins on its first page. */
final class Narrowing {
    private Narrowing() {}

    /** With the value as its group's only choice. */
    static SearchRequest only(SearchRequest request, String group, String value) {
        List<Filter> filters = new ArrayList<>(request.filters().stream()
                .filter(filter -> !filter.group().equals(group))
                .toList());
        filter(group, List.of(value)).ifPresent(filters::add);
        return fresh(request.withFilters(filters));
    }

    /** With the value left out, beside what is left out already. */
    static SearchRequest leavingOut(SearchRequest request, Keyword field, String value) {
        Set<String> values = new HashSet<>(Set.of(value));
        List<Filter> filters = new ArrayList<>();
        for (Filter filter : request.filters()) {
            if (filter instanceof Filter.Lacks lacks && lacks.field().equals(field)) {
                values.addAll(lacks.noneOf());
            } else {
                filters.add(filter);
            }
        }
        filters.add(new Filter.Lacks(field, values));
        return fresh(request.withFilters(filters));
    }

    private static Optional<Filter> fewer(Filter.Lacks lacks, List<String> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(new Filter.Lacks(lacks.field(), Set.copyOf(values)));
    }

    /** Without the value; other choices of its group stay. */
    static SearchRequest without(SearchRequest request, String group, String value) {
        List<Filter> filters = new ArrayList<>();
        for (Filter filter : request.filters()) {
            if (filter.group().equals(group)) {
                List<String> others = SearchAddress.values(filter).stream()
                        .filter(other -> !other.equals(value))
                        .toList();
                (filter instanceof Filter.Lacks lacks ? fewer(lacks, others) : filter(group, others))
                        .ifPresent(filters::add);
            } else {
                filters.add(filter);
            }
        }
        return fresh(request.withFilters(filters));
    }

    static SearchRequest withoutAny(SearchRequest request) {
        return fresh(request.withFilters(List.of()).withAvailableNow(false));
    }

    /** From the first page on. */
    static SearchRequest fresh(SearchRequest request) {
        return request.withPage(1, request.pageSize());
    }

    private static Optional<Filter> filter(String group, List<String> values) {
        return values.isEmpty()
                ? Optional.empty()
                : Stream.concat(CatalogSchema.facet(group).stream(), CatalogSchema.level(group).stream())
                        .findFirst()
                        .flatMap(field -> filter(field, values));
    }

    private static Optional<Filter> filter(CatalogField field, List<String> values) {
        return switch (field) {
            case Keyword keyword -> Optional.of(new Filter.Has(keyword, Set.copyOf(values)));
            case Years years ->
                Optional.of(new Filter.Within(
                        years,
                        values.stream()
                                .map(YearRange::parse)
                                .flatMap(Optional::stream)
                                .toList()));
            case Levels levels ->
                Optional.of(new Filter.AtLevel(
                        levels,
                        values.stream()
                                .map(value -> ScaleRange.parse(levels.scale(), value))
                                .flatMap(Optional::stream)
                                .toList()));
            default -> Optional.empty();
        };
    }
}
