package carrel.searchapi.parameters;

import carrel.analyzers.levels.Audience;
import carrel.analyzers.levels.ReadingScale;
import carrel.analyzers.levels.ScaleRange;
import carrel.analyzers.spelling.NearestName;
import carrel.analyzers.text.Code;
import carrel.analyzers.text.Language;
import carrel.catalog.Format;
import carrel.catalog.schema.CatalogField;
import carrel.catalog.schema.CatalogField.Keyword;
import carrel.catalog.schema.CatalogField.Levels;
import carrel.catalog.schema.CatalogField.Years;
import carrel.catalog.schema.CatalogSchema;
import carrel.catalog.schema.LevelSourceName;
import carrel.catalog.search.Aspect;
import carrel.catalog.search.Filter;
import carrel.catalog.search.SearchRequest;
import carrel.catalog.search.SortOrder;
import carrel.catalog.search.YearRange;
import carrel.searchapi.wording.Saying;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a search from the parameters of an address. The filters are the schema's facet groups, each under its own name;
 * a name given more than once chooses several values of its group.
 */
public final class SearchParameters {
    /** Names of the facet groups that can be asked for. */
    public static final List<String> FACETS =
            CatalogSchema.FACETS.stream().map(CatalogField::name).toList();

    /** Before a group's name: what is looked for among its values. */
    public static final String FIND = "find.";

    /** Names of the filters by level, each a scale. */
    public static final List<String> LEVELS =
            CatalogSchema.LEVELS.stream().map(CatalogField::name).toList();

    /** Every name that a search understands. */
    public static final List<String> NAMES = Stream.of(
                    List.of("q"),
                    FACETS,
                    FACETS.stream().map(FIND::concat).toList(),
                    LEVELS,
                    List.of(
                            "available",
                            "sort",
                            "page",
                            "after",
                            "size",
                            "facets",
                            "plain",
                            "explain",
                            Filter.Lacks.PARAMETER))
            .flatMap(List::stream)
            .toList();

    private static final int CURSOR_CHARACTERS_MAX = 4_000;

    private static final List<String> FORMATS = Code.all(Format.values());
    private static final List<String> AUDIENCES = Code.all(Audience.values());
    private static final List<String> LEVEL_SOURCES = Code.all(LevelSourceName.values());
    private static final List<String> SORTS = Code.all(SortOrder.values());

    private static final List<String> ASPECTS = Code.all(Aspect.Kind.values());

    private final Parameters parameters;

    private SearchParameters(Parameters parameters) {
        this.parameters = parameters;
    }

    /**
     * The search that the parameters ask for. Facets that are not mentioned are all counted on the first page and not
     * counted again on the next ones, since counting costs time and turning the page changes no count.
     *
     * @throws BadParameters saying of every bad parameter what was expected
     */
    public static SearchRequest read(Map<String, List<String>> given) {
        return new SearchParameters(new Parameters(given, NAMES)).request();
    }

    private SearchRequest request() {
        String query = parameters.text("q", SearchRequest.QUERY_CHARACTERS_MAX).orElse("");
        List<Filter> filters = Stream.of(CatalogSchema.FACETS, CatalogSchema.LEVELS)
                .flatMap(List::stream)
                .map(this::filter)
                .flatMap(Optional::stream)
                .toList();
        List<Filter> all = Stream.concat(filters.stream(), without().stream()).toList();
        boolean available = parameters.flag("available", false);
        SortOrder sort =
                parameters.choice("sort", SORTS).flatMap(SortOrder::ofCode).orElse(SortOrder.RELEVANCE);
        int size = parameters.number("size", 1, SearchRequest.PAGE_SIZE_MAX, SearchRequest.PAGE_SIZE_DEFAULT);
        int page = parameters.number("page", 1, SearchRequest.RESULTS_MAX / size, 1);
        Optional<String> after = parameters.text("after", CURSOR_CHARACTERS_MAX);
        if (after.isPresent() && page > 1) {
            parameters.refuse("page", Integer.toString(page), Saying.of("expected.no-page"), Optional.empty());
        }
        Set<String> facets = facets(after.isPresent() ? 2 : page);
        boolean explain = parameters.flag("explain", false);
        Set<Aspect.Kind> plain = parameters.choices("plain", ASPECTS).stream()
                .flatMap(code -> Aspect.Kind.ofCode(code).stream())
                .collect(Collectors.toSet());
        Map<String, String> find = find();
        parameters.check();
        return new SearchRequest(
                query, all, available, sort, page, after, size, facets, true, plain, explain, List.of(), find);
    }

    /** What is to be left out, each as the name of a group, a colon and a value. */
    private List<Filter> without() {
        Map<Keyword, Set<String>> values = new LinkedHashMap<>();
        parameters
                .many(Filter.Lacks.PARAMETER, Saying.of("expected.without"), SearchParameters::leftOut)
                .forEach(out -> values.computeIfAbsent(out.getKey(), none -> new LinkedHashSet<>())
                        .add(out.getValue()));
        return values.entrySet().stream()
                .<Filter>map(out -> new Filter.Lacks(out.getKey(), out.getValue()))
                .toList();
    }

    private static Optional<Map.Entry<Keyword, String>> leftOut(String typed) {
        int colon = typed.indexOf(':');
        return colon < 1 || colon == typed.length() - 1
                ? Optional.empty()
                : CatalogSchema.facet(typed.substring(0, colon))
                        .filter(Keyword.class::isInstance)
                        .map(field -> Map.entry((Keyword) field, typed.substring(colon + 1)));
    }

    private Map<String, String> find() {
        Map<String, String> find = new LinkedHashMap<>();
        for (String group : FACETS) {
            parameters.text(FIND + group, Parameters.VALUE_CHARACTERS_MAX).ifPresent(typed -> find.put(group, typed));
        }
        return find;
    }

    private Optional<Filter> filter(CatalogField field) {
        return switch (field) {
            case Keyword keyword -> {
                Set<String> values = values(keyword);
                yield values.isEmpty() ? Optional.empty() : Optional.of(new Filter.Has(keyword, values));
            }
            case Years years -> {
                List<YearRange> ranges = parameters.many(years.name(), Saying.of("expected.year"), YearRange::parse);
                yield ranges.isEmpty() ? Optional.empty() : Optional.of(new Filter.Within(years, ranges));
            }
            case Levels levels -> {
                List<ScaleRange> ranges = ranges(levels);
                yield ranges.isEmpty() ? Optional.empty() : Optional.of(new Filter.AtLevel(levels, ranges));
            }
            default -> throw new IllegalStateException("no one can choose values of " + field.name());
        };
    }

    private Set<String> values(Keyword field) {
        String name = field.name();
        if (field.equals(CatalogSchema.FORMAT)) {
            return new LinkedHashSet<>(parameters.choices(name, FORMATS));
        }
        if (field.equals(CatalogSchema.AUDIENCE)) {
            return new LinkedHashSet<>(parameters.choices(name, AUDIENCES));
        }
        if (field.equals(CatalogSchema.GRADE)) {
            return parameters.many(name, Saying.of("expected.grades.around"), GradeChoice::parse).stream()
                    .flatMap(choice -> choice.names().stream())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
        if (field.equals(CatalogSchema.LEVEL_SOURCE)) {
            return new LinkedHashSet<>(parameters.choices(name, LEVEL_SOURCES));
        }
        if (field.equals(CatalogSchema.LANGUAGE)) {
            return new LinkedHashSet<>(parameters.many(name, Saying.of("expected.language"), code -> Language.of(code)
                    .map(Language::code)));
        }
        return new LinkedHashSet<>(
                parameters.many(name, Parameters.characters(Parameters.VALUE_CHARACTERS_MAX), Optional::of));
    }

    /** "Around grade 4" is asked of the reading level, under whichever of the two names. */
    private List<ScaleRange> ranges(Levels field) {
        List<ScaleRange> ranges = new ArrayList<>(parameters.many(
                field.name(),
                Saying.of("expected.level", field.scale().example().replace(" or ", ", ")),
                typed -> ScaleRange.parse(field.scale(), typed)));
        if (field.scale() == ReadingScale.GRADE) {
            parameters.values(CatalogSchema.GRADE.name()).stream()
                    .flatMap(typed -> GradeChoice.parse(typed).stream())
                    .flatMap(choice -> choice.around().stream())
                    .filter(range -> !ranges.contains(range))
                    .forEach(ranges::add);
        }
        return ranges;
    }

    private Set<String> facets(int page) {
        List<String> names = parameters
                .text("facets", SearchRequest.QUERY_CHARACTERS_MAX)
                .map(list -> List.of(list.split("\\s*,\\s*")))
                .orElse(List.of(page == 1 ? "all" : "none"));
        if (names.equals(List.of("all"))) {
            return Set.copyOf(FACETS);
        }
        if (names.equals(List.of("none"))) {
            return Set.of();
        }
        names.stream().filter(name -> !FACETS.contains(name)).forEach(name -> {
            Saying expected = Saying.of("expected.facets", String.join(", ", FACETS));
            parameters.refuse("facets", name, expected, NearestName.to(name, FACETS));
        });
        return Set.copyOf(new LinkedHashSet<>(names));
    }
}
