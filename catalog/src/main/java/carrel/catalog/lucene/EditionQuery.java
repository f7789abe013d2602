package carrel.catalog.lucene;

import carrel.catalog.schema.CatalogSchema;
import carrel.catalog.search.Filter;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/**
 * The editions asked for: the words, and every filter, must hold for one and the same edition.
 *
 * @param words what the words ask for
 * @param filters one for each group that has a choice
 * @param availableNow only what a reader can have now; if buildings are chosen, in one of those
 * @param live where copies are now
 */
record EditionQuery(Query words, List<Filter> filters, boolean availableNow, LiveCopies live) {
    EditionQuery {
        filters = filters.stream()
                .map(filter -> availableNow ? now(filter) : filter)
                .toList();
    }

    Query query() {
        return query(filters);
    }

    /** Whether every edition is asked for. */
    boolean isEverything() {
        return words instanceof MatchAllDocsQuery && filters.isEmpty() && !availableNow;
    }

    /** The same without one group's filter: for counting what else the group could choose. */
    Query without(String group) {
        return query(
                filters.stream().filter(filter -> !filter.group().equals(group)).toList());
    }

    /** The same with another choice in the filter's group. */
    Query with(Filter choice) {
        return new BooleanQuery.Builder()
                .add(without(choice.group()), Occur.MUST)
                .add(matching(choice), Occur.FILTER)
                .build();
    }

    Optional<Filter> filter(String group) {
        return filters.stream().filter(filter -> filter.group().equals(group)).findFirst();
    }

    private Query query(List<Filter> some) {
        BooleanQuery.Builder query =
                new BooleanQuery.Builder().add(Blocks.EDITIONS, Occur.FILTER).add(words, Occur.MUST);
        if (availableNow) {
            query.add(new AvailableNow(live, Optional.empty()), Occur.FILTER);
        }
        some.forEach(filter -> query.add(matching(filter), Occur.FILTER));
        return query.build();
    }

    /** Where a copy is in changes between two writings of the index, and so is never asked of the index alone. */
    private Query matching(Filter filter) {
        return filter instanceof Filter.Has has && has.field().equals(CatalogSchema.BUILDING_NOW)
                ? new AvailableNow(live, Optional.of(has.anyOf()))
                : FieldLayout.matching(filter);
    }

    /** "Available now" and a building must hold for one and the same copy. */
    private static Filter now(Filter filter) {
        return filter instanceof Filter.Has has && has.field().equals(CatalogSchema.BUILDING)
                ? new Filter.Has(CatalogSchema.BUILDING_NOW, has.anyOf())
                : filter;
    }
}
