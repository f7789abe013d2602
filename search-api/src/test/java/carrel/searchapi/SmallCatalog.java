package carrel.searchapi;

import carrel.analyzers.levels.GradeSpan;
import carrel.analyzers.levels.ReadingScale;
import carrel.analyzers.levels.ScaleRange;
import carrel.analyzers.text.CallNumber;
import carrel.analyzers.text.Language;
import carrel.catalog.Resource;
import carrel.catalog.Work;
import carrel.catalog.schema.CatalogField;
import carrel.catalog.schema.CatalogField.Keyword;
import carrel.catalog.schema.CatalogField.Years;
import carrel.catalog.schema.CatalogSchema;
import carrel.catalog.schema.ReadingPlace;
import carrel.catalog.schema.ShelfPlace;
import carrel.catalog.search.Aspect;
import carrel.catalog.search.CatalogSearcher;
import carrel.catalog.search.FacetGroup;
import carrel.catalog.search.Filter;
import carrel.catalog.search.Highlight;
import carrel.catalog.search.Recognized;
import carrel.catalog.search.SearchPage;
import carrel.catalog.search.SearchPage.Reading;
import carrel.catalog.search.SearchRequest;
import carrel.catalog.search.ShelfNeighbours;
import carrel.catalog.search.Suggestion;
import carrel.catalog.search.Understanding;
import carrel.catalog.search.ValueLookup;
import carrel.catalog.search.WorkHit;
import carrel.catalog.search.YearRange;
import java.io.Closeable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A catalog in memory that means what the real one means, for a shelf short enough to look at every book. */
public final class SmallCatalog implements CatalogSearcher, Closeable {
    private static final String EVERY_ASPECT = "wanted";

    private final Map<String, Work> works = new LinkedHashMap<>();
    private int news;
    private volatile Runnable beforeSearching = () -> {};
    private volatile boolean closed;

    public SmallCatalog(List<Work> works) {
        works.forEach(work -> this.works.put(work.id(), work));
    }

    /** From now on each search first does this. */
    SmallCatalog beforeSearching(Runnable what) {
        beforeSearching = what;
        return this;
    }

    boolean closed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
    }

    @Override
    public SearchPage search(SearchRequest request) {
        beforeSearching.run();
        List<WorkHit> hits = hits(request);
        List<WorkHit> page = hits.stream()
                .skip((long) (request.page() - 1) * request.pageSize())
                .limit(request.pageSize())
                .toList();
        List<FacetGroup> facets = CatalogSchema.FACETS.stream()
                .filter(field -> request.facets().contains(field.name()))
                .map(field -> facet(field, request))
                .toList();
        return new SearchPage(
                hits.size(),
                request.page(),
                request.pageSize(),
                new Understanding(
                        reading(request),
                        request.query(),
                        request.query(),
                        recognized(request),
                        List.of(),
                        0,
                        List.of()),
                page,
                Optional.empty(),
                facets);
    }

    @Override
    public Optional<Work> work(String id) {
        return Optional.ofNullable(works.get(id));
    }

    @Override
    public void each(Consumer<Work> visit) {
        works.values().forEach(visit);
    }

    @Override
    public String state() {
        return "the only one";
    }

    @Override
    public Object circumstances() {
        return news;
    }

    /** From now on answers are to be found anew. */
    public void hearNews() {
        news++;
    }

    @Override
    public ShelfNeighbours shelf(Work work, int each) {
        Optional<CallNumber> here = ShelfPlace.of(work.main());
        if (here.isEmpty()) {
            return ShelfNeighbours.none();
        }
        List<ShelfNeighbours.Place> row = works.values().stream()
                .filter(other -> ShelfPlace.of(other.main()).isPresent())
                .sorted(Comparator.comparing(
                        other -> ShelfPlace.of(other.main()).orElseThrow().shelfKey()))
                .map(other -> new ShelfNeighbours.Place(
                        ShelfPlace.of(other.main()).orElseThrow().display(), other))
                .toList();
        int place = row.stream().map(spine -> spine.work().id()).toList().indexOf(work.id());
        return new ShelfNeighbours(
                here.map(CallNumber::display),
                row.subList(Math.max(0, place - each), place),
                row.subList(place + 1, Math.min(row.size(), place + 1 + each)));
    }

    @Override
    public List<Suggestion> suggest(String typed, int most) {
        return works.values().stream()
                .map(work -> work.main().titles().proper())
                .filter(title -> lower(title).contains(lower(typed)))
                .map(title -> new Suggestion(title, Suggestion.Kind.TITLE))
                .limit(most)
                .toList();
    }

    @Override
    public Size size() {
        return new Size(
                works.size(),
                works.values().stream()
                        .mapToLong(work -> work.editions().size())
                        .sum());
    }

    private List<WorkHit> hits(SearchRequest request) {
        List<WorkHit> hits = new ArrayList<>();
        for (Work work : works.values()) {
            Set<String> matching = work.editions(edition -> answers(edition, request)).stream()
                    .map(Resource::id)
                    .collect(Collectors.toSet());
            if (!matching.isEmpty()) {
                hits.add(new WorkHit(work, matching, highlights(work, request.query()), 1));
            }
        }
        switch (request.sort()) {
            case RELEVANCE -> {}
            case TITLE ->
                hits.sort(Comparator.comparing(hit -> hit.work().main().titles().filing()));
            case AUTHOR ->
                hits.sort(Comparator.comparing(
                        hit -> CatalogSchema.AUTHOR_ORDER.key().apply(hit.work().main())));
            case SERIES ->
                hits.sort(Comparator.comparing(
                        hit -> CatalogSchema.SERIES_ORDER.key().apply(hit.work().main())));
            case EASIEST ->
                hits.sort(Comparator.comparing(
                        hit -> CatalogSchema.LEVEL_ORDER.key().apply(hit.work().main())));
            case COPIES ->
                hits.sort(Comparator.comparing(
                        hit -> CatalogSchema.COPIES_ORDER.key().apply(hit.work().main())));
            case NEWEST -> hits.sort(Comparator.comparing(hit -> -year(hit)));
            case OLDEST -> hits.sort(Comparator.comparing(SmallCatalog::year));
        }
        return hits;
    }

    private static int year(WorkHit hit) {
        return hit.work().main().publication().year().orElse(0);
    }

    private static boolean answers(Resource edition, SearchRequest request) {
        return (!request.availableNow() || edition.availableNow())
                && request.filters().stream().allMatch(filter -> passes(edition, filter))
                && Stream.of(lower(request.query().replace(EVERY_ASPECT, "")).split("\\s+"))
                        .allMatch(word -> lower(words(edition)).contains(word));
    }

    private static boolean passes(Resource edition, Filter filter) {
        return switch (filter) {
            case Filter.Has has -> has.field().values().apply(edition).stream().anyMatch(has.anyOf()::contains);
            case Filter.Lacks lacks ->
                lacks.field().values().apply(edition).stream().noneMatch(lacks.noneOf()::contains);
            case Filter.Within within -> {
                OptionalInt year = within.field().year().apply(edition);
                yield year.isPresent()
                        && within.anyOf().stream()
                                .anyMatch(range -> range.first() <= year.getAsInt() && year.getAsInt() <= range.last());
            }
            case Filter.AtLevel level ->
                ReadingPlace.of(edition, level.field().scale()).stream()
                        .anyMatch(place -> level.anyOf().stream().anyMatch(place.sought()::meets));
        };
    }

    private FacetGroup facet(CatalogField field, SearchRequest request) {
        Set<String> values = new LinkedHashSet<>();
        works.values().forEach(work -> work.editions().forEach(edition -> values.addAll(values(field, edition))));
        Set<String> chosen = request.filters().stream()
                .filter(filter -> filter.group().equals(field.name()))
                .flatMap(filter -> switch (filter) {
                    case Filter.Has has -> has.anyOf().stream();
                    case Filter.Lacks lacks -> Stream.<String>empty();
                    case Filter.Within within -> within.anyOf().stream().map(Object::toString);
                    case Filter.AtLevel level -> level.anyOf().stream().map(Object::toString);
                })
                .collect(Collectors.toSet());
        Map<String, FacetGroup.Value> counted = new TreeMap<>();
        for (String value : values) {
            long count = hits(request.withFilters(only(request.filters(), field, value)))
                    .size();
            if (count > 0 || chosen.contains(value)) {
                counted.put(value, new FacetGroup.Value(value, label(field, value), count, chosen.contains(value)));
            }
        }
        ValueLookup lookup = new ValueLookup(request.find().getOrDefault(field.name(), ""));
        List<FacetGroup.Value> ranked = counted.values().stream()
                .filter(value -> value.chosen() || lookup.finds(value.label()))
                .sorted(Comparator.comparingLong(value -> -value.count()))
                .limit(FacetGroup.VALUES_MAX)
                .toList();
        return new FacetGroup(field.name(), groupLabel(field), ranked);
    }

    private static List<Filter> only(List<Filter> filters, CatalogField field, String value) {
        List<Filter> changed = new ArrayList<>(filters.stream()
                .filter(filter -> !filter.group().equals(field.name()))
                .toList());
        changed.add(
                field instanceof Keyword keyword
                        ? new Filter.Has(keyword, Set.of(value))
                        : new Filter.Within(
                                (Years) field, List.of(YearRange.parse(value).orElseThrow())));
        return changed;
    }

    private static List<String> values(CatalogField field, Resource edition) {
        return switch (field) {
            case Keyword keyword -> keyword.values().apply(edition);
            case Years years ->
                years.year().apply(edition).isPresent()
                        ? List.of(YearRange.decadeOf(years.year().apply(edition).getAsInt())
                                .toString())
                        : List.of();
            default -> List.of();
        };
    }

    private static String label(CatalogField field, String value) {
        return field instanceof Keyword keyword ? keyword.valueLabel().apply(value) : value;
    }

    private static String groupLabel(CatalogField field) {
        return switch (field) {
            case Keyword keyword -> keyword.label();
            case Years years -> years.label();
            default -> field.name();
        };
    }

    /** One of each kind, for the word {@value #EVERY_ASPECT}. */
    private static List<Recognized> recognized(SearchRequest request) {
        if (!request.query().contains(EVERY_ASPECT)) {
            return List.of();
        }
        return Stream.of(
                        new Aspect.ForGrades(new GradeSpan(2, 3)),
                        new Aspect.AtLevel(
                                ScaleRange.parse(ReadingScale.GRADE, "4").orElseThrow()),
                        new Aspect.InLanguage(Language.of("spa").orElseThrow()),
                        new Aspect.InFormat("Audiobook", Set.of("audiobook")),
                        new Aspect.OfLength("Short", Set.of("short")),
                        new Aspect.OfGenre("Fairy tale", List.of("fairy tales"), false),
                        new Aspect.OfGenre("Funny", List.of(), true),
                        new Aspect.Like("Toads at night"),
                        new Aspect.ByAuthor("Marsh, Lily"),
                        new Aspect.ByAuthorOf("Toads at night"),
                        new Aspect.Volume("Pond life", "1"))
                .map(aspect -> new Recognized(aspect, 0, 1, EVERY_ASPECT))
                .toList();
    }

    private Reading reading(SearchRequest request) {
        return request.query().contains("dinasor") ? Reading.SIMILAR_SPELLING : Reading.AS_TYPED;
    }

    private static List<Highlight> highlights(Work work, String query) {
        Optional<Highlight> inSummary = highlight(
                "summary", OptionalInt.empty(), work.main().annotation().summary(), query);
        Stream<Highlight> inText = work.main().text().stream()
                .map(page -> highlight("text", page.number(), page.text(), query))
                .flatMap(Optional::stream);
        return Stream.concat(inSummary.stream(), inText).toList();
    }

    private static Optional<Highlight> highlight(String field, OptionalInt page, String text, String query) {
        int at = query.isBlank() ? -1 : lower(text).indexOf(lower(query));
        if (at < 0) {
            return Optional.empty();
        }
        List<Highlight.Part> parts = List.of(
                new Highlight.Part(text.substring(0, at), false),
                new Highlight.Part(text.substring(at, at + query.length()), true),
                new Highlight.Part(text.substring(at + query.length()), false));
        return Optional.of(new Highlight(field, page, parts));
    }

    private static String words(Resource edition) {
        return edition.titles().full()
                + " " + edition.annotation().summary()
                + " " + edition.contributors()
                + " " + edition.subjects()
                + " " + edition.series()
                + " " + edition.text();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT).strip();
    }
}
