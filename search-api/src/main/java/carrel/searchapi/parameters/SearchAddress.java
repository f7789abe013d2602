package carrel.searchapi.parameters;

import carrel.catalog.search.Aspect;
import carrel.catalog.search.Filter;
import carrel.catalog.search.SearchRequest;
import carrel.catalog.search.SortOrder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The other half of {@link SearchParameters}: the address of the page that shows a search. */
public final class SearchAddress {
    private SearchAddress() {}

    /** The address of a page about one thing in a search. */
    public static String with(String page, SearchRequest request, String name, String value) {
        String search = of(request);
        int parameters = search.indexOf('?');
        return page + (parameters < 0 ? "?" : search.substring(parameters) + "&") + pair(name, value);
    }

    /** The address; the same search always has the same one. */
    public static String of(SearchRequest request) {
        List<String> pairs = new ArrayList<>();
        fields(request).forEach(field -> pairs.add(pair(field.getKey(), field.getValue())));
        if (request.page() > 1) {
            pairs.add(pair("page", Integer.toString(request.page())));
        }
        return pairs.isEmpty() ? "/search" : "/search?" + String.join("&", pairs);
    }

    /** The address of a search for everything with one value of a group. */
    public static String of(String group, String value) {
        return with("/search", group, value);
    }

    /** The address of a page, which is told the words of the search that led there. */
    public static String with(String page, String query) {
        return with(page, "q", query);
    }

    /** The address of a page about one thing. */
    public static String with(String page, String name, String value) {
        return page + "?" + pair(name, value);
    }

    /** Name and value of everything that differs from a fresh search, save the page: what a form hands on. */
    public static List<Map.Entry<String, String>> fields(SearchRequest request) {
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        if (!request.query().isEmpty()) {
            fields.add(Map.entry("q", request.query()));
        }
        for (Filter filter : request.filters()) {
            values(filter)
                    .forEach(value -> fields.add(
                            filter instanceof Filter.Lacks lacks
                                    ? Map.entry(
                                            Filter.Lacks.PARAMETER,
                                            lacks.field().name() + ":" + value)
                                    : Map.entry(filter.group(), value)));
        }
        request.plain().stream().map(Aspect.Kind::code).sorted().forEach(kind -> fields.add(Map.entry("plain", kind)));
        if (request.availableNow()) {
            fields.add(Map.entry("available", "true"));
        }
        if (request.sort() != SortOrder.RELEVANCE) {
            fields.add(Map.entry("sort", request.sort().code()));
        }
        if (request.pageSize() != SearchRequest.PAGE_SIZE_DEFAULT) {
            fields.add(Map.entry("size", Integer.toString(request.pageSize())));
        }
        return fields;
    }

    /** The filter's values as addresses write them, in an order that does not change. */
    public static List<String> values(Filter filter) {
        return switch (filter) {
            case Filter.Has has -> has.anyOf().stream().sorted().toList();
            case Filter.Lacks lacks -> lacks.noneOf().stream().sorted().toList();
            case Filter.Within within ->
                within.anyOf().stream().map(Object::toString).sorted().toList();
            case Filter.AtLevel level ->
                level.anyOf().stream().map(Object::toString).sorted().toList();
        };
    }

    private static String pair(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
