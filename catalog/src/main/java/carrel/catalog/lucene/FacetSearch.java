package carrel.catalog.lucene;

import carrel.catalog.schema.CatalogField;
import carrel.catalog.schema.CatalogField.Keyword;
import carrel.catalog.schema.CatalogField.Years;
import carrel.catalog.schema.CatalogSchema;
import carrel.catalog.search.FacetGroup;
import carrel.catalog.search.Filter;
import carrel.catalog.search.SearchRequest;
import carrel.catalog.search.ValueLookup;
import carrel.catalog.search.YearRange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/**
 * Counts facet groups. Groups without a choice are counted together among the results; a group with a choice is counted
 * as if it had none, so that its other values keep their numbers.
 */
final class FacetSearch {
    private static final Comparator<FacetGroup.Value> COMMONEST_FIRST = Comparator.comparing(FacetGroup.Value::chosen)
            .thenComparing(FacetGroup.Value::count)
            .reversed()
            .thenComparing(FacetGroup.Value::label)
            .thenComparing(FacetGroup.Value::value);

    private final TimedSearcher searcher;
    private final EditionQuery editions;
    private final FacetColumns columns;
    private final List<CatalogField> wanted;
    private final Optional<FacetCounter> amongResults;

    /** @param names of the groups wanted */
    FacetSearch(TimedSearcher searcher, EditionQuery editions, FacetColumns columns, Set<String> names)
            throws IOException {
        this.searcher = searcher;
        this.editions = editions;
        this.columns = columns;
        this.wanted = CatalogSchema.FACETS.stream()
                .filter(facet -> names.contains(facet.name()))
                .toList();
        Set<String> open = wanted.stream()
                .filter(facet -> chosen(facet).isEmpty())
                .map(this::counted)
                .collect(Collectors.toCollection(TreeSet::new));
        boolean known = open.isEmpty()
                || (editions.isEverything() && columns.ofEverything().keySet().containsAll(open));
        this.amongResults = known ? Optional.empty() : Optional.of(counter(open));
    }

    /** Counts the groups without a choice, if it is shown the editions that the search finds. */
    Optional<FacetCounter> amongResults() {
        return amongResults;
    }

    /**
     * The groups, once the results have been counted.
     *
     * @param find as {@link SearchRequest#find}
     */
    List<FacetGroup> groups(Map<String, String> find) throws IOException {
        Map<String, FacetCounts> counts = new HashMap<>(counted());
        List<FacetGroup> groups = new ArrayList<>();
        for (CatalogField facet : wanted) {
            Optional<Filter> choice = chosen(facet);
            if (choice.isPresent()) {
                FacetCounter without = counter(Set.of(counted(facet)));
                searcher.collect(editions.without(choice.get().group()), without);
                counts.putAll(without.counts());
            }
            groups.add(group(facet, Objects.requireNonNull(counts.get(counted(facet))), choice, find));
        }
        return groups;
    }

    /** Most readers begin with nothing asked, and to count all that there is takes longest. */
    private Map<String, FacetCounts> counted() {
        Map<String, FacetCounts> now = amongResults.map(FacetCounter::counts).orElse(Map.of());
        if (!editions.isEverything() || searcher.timedOut()) {
            return now;
        }
        columns.ofEverything().putAll(now);
        return columns.ofEverything();
    }

    private FacetCounter counter(Set<String> fields) throws IOException {
        return new FacetCounter(fields, Blocks.LAST, columns);
    }

    private FacetGroup group(CatalogField facet, FacetCounts counts, Optional<Filter> choice, Map<String, String> find)
            throws IOException {
        Set<String> chosen = choice.map(FacetSearch::values).orElse(Set.of());
        Map<String, Long> all = commonest(facet, counts, Optional.ofNullable(find.get(facet.name())));
        for (String value : chosen) {
            all.put(value, counts.of(value));
        }
        if (choice.isPresent() && choice.get() instanceof Filter.Within within) {
            all.putAll(counts(within));
        }
        List<FacetGroup.Value> values = new ArrayList<>();
        all.forEach((value, count) ->
                values.add(new FacetGroup.Value(value, valueLabel(facet, value), count, chosen.contains(value))));
        values.sort(COMMONEST_FIRST);
        return new FacetGroup(
                facet.name(), label(facet), values.subList(0, Math.min(values.size(), FacetGroup.VALUES_MAX)));
    }

    private static Map<String, Long> commonest(CatalogField facet, FacetCounts counts, Optional<String> find)
            throws IOException {
        if (find.isEmpty()) {
            return counts.commonest(FacetGroup.VALUES_MAX);
        }
        ValueLookup lookup = new ValueLookup(find.get());
        return counts.commonest(FacetGroup.VALUES_MAX, value -> lookup.finds(valueLabel(facet, value)));
    }

    /** Chosen ranges of years need not be decades, so they are counted one by one. */
    private Map<String, Long> counts(Filter.Within choice) throws IOException {
        Map<String, Long> counts = new HashMap<>();
        for (YearRange range : choice.anyOf()) {
            Query editionsIn = editions.with(new Filter.Within(choice.field(), List.of(range)));
            Query works = new ToParentBlockJoinQuery(editionsIn, Blocks.LAST, ScoreMode.None);
            counts.put(range.toString(), (long) searcher.count(works));
        }
        return counts;
    }

    /** The request's choice in this group; for "available now", buildings are chosen from another field. */
    private Optional<Filter> chosen(CatalogField facet) {
        return editions.filter(field(facet).name());
    }

    private String counted(CatalogField facet) {
        return FieldLayout.counted(field(facet));
    }

    private CatalogField field(CatalogField facet) {
        return facet.equals(CatalogSchema.BUILDING) && editions.availableNow() ? CatalogSchema.BUILDING_NOW : facet;
    }

    private static Set<String> values(Filter filter) {
        return switch (filter) {
            case Filter.Has has -> has.anyOf();
            case Filter.Lacks lacks -> Set.of(); // Left out, not chosen.
            case Filter.Within within ->
                within.anyOf().stream().map(YearRange::toString).collect(Collectors.toSet());
            case Filter.AtLevel level -> Set.of(); // A level is asked for by range, not counted by value.
        };
    }

    private static String label(CatalogField facet) {
        return switch (facet) {
            case Keyword keyword -> keyword.label();
            case Years years -> years.label();
            default -> facet.name();
        };
    }

    private static String valueLabel(CatalogField facet, String value) {
        return facet instanceof Keyword keyword ? keyword.valueLabel().apply(value) : value;
    }
}
