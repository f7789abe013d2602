package carrel.catalog.lucene;

import carrel.catalog.schema.CatalogField;
import carrel.catalog.schema.CatalogField.Keyword;
import carrel.catalog.schema.CatalogField.Years;
import carrel.catalog.schema.CatalogSchema;
import carrel.catalog.search.FacetGroup;
import carrel.catalog.search.Filter;
import carrel.catalog.search.YearRange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.search.IndexSearcher;
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

    private final IndexSearcher searcher;
    private final EditionQuery editions;

    FacetSearch(IndexSearcher searcher, EditionQuery editions) {
        this.searcher = searcher;
        this.editions = editions;
    }

    List<FacetGroup> groups(Set<String> names) throws IOException {
        List<CatalogField> wanted = CatalogSchema.FACETS.stream()
                .filter(facet -> names.contains(facet.name()))
                .toList();
        Set<String> open = wanted.stream()
                .filter(facet -> chosen(facet).isEmpty())
                .map(this::counted)
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, Map<String, Long>> counts = new HashMap<>();
        if (!open.isEmpty()) {
            counts.putAll(searcher.search(editions.query(), new FacetCounter(open, Blocks.LAST, editions.live())));
        }
        for (CatalogField facet : wanted) {
            Optional<Filter> choice = chosen(facet);
            if (choice.isPresent()) {
                counts.putAll(searcher.search(
                        editions.without(choice.get().group()),
                        new FacetCounter(Set.of(counted(facet)), Blocks.LAST, editions.live())));
                countRanges(choice.get(), counts.getOrDefault(counted(facet), new HashMap<>()));
            }
        }
        return wanted.stream()
                .map(facet -> group(facet, counts.getOrDefault(counted(facet), Map.of())))
                .toList();
    }

    /** Chosen ranges of years need not be decades, so they are counted one by one. */
    private void countRanges(Filter choice, Map<String, Long> counts) throws IOException {
        if (choice instanceof Filter.Within within) {
            for (YearRange range : within.anyOf()) {
                Query editionsIn = editions.with(new Filter.Within(within.field(), List.of(range)));
                Query works = new ToParentBlockJoinQuery(editionsIn, Blocks.LAST, ScoreMode.None);
                counts.put(range.toString(), (long) searcher.count(works));
            }
        }
    }

    private FacetGroup group(CatalogField facet, Map<String, Long> counts) {
        Set<String> chosen = chosen(facet).map(FacetSearch::values).orElse(Set.of());
        Map<String, Long> all = new HashMap<>(counts);
        chosen.forEach(value -> all.putIfAbsent(value, 0L));
        List<FacetGroup.Value> values = new ArrayList<>();
        all.forEach((value, count) ->
                values.add(new FacetGroup.Value(value, valueLabel(facet, value), count, chosen.contains(value))));
        values.sort(COMMONEST_FIRST);
        return new FacetGroup(
                facet.name(), label(facet), values.subList(0, Math.min(values.size(), FacetGroup.VALUES_MAX)));
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
