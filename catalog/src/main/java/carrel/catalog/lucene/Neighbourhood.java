package carrel.catalog.lucene;

import carrel.catalog.Resource;
import carrel.catalog.Work;
import carrel.catalog.schema.CatalogField.Keyword;
import carrel.catalog.schema.CatalogSchema;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** The editions that share values with a work: rare ones count more, as the engine's own weighting does it. */
final class Neighbourhood {
    private static final Map<Keyword, Float> SHARED = Map.of(
            CatalogSchema.SUBJECT, 1f,
            CatalogSchema.GENRE, 0.7f,
            CatalogSchema.SERIES, 1f,
            CatalogSchema.AUTHOR, 1f);

    private Neighbourhood() {}

    static Query of(Work seed) {
        BooleanQuery.Builder shared = new BooleanQuery.Builder();
        SHARED.forEach((field, weight) -> values(field, seed)
                .forEach(value -> shared.add(
                        new BoostQuery(new TermQuery(new Term(field.name(), value)), weight), Occur.SHOULD)));
        return new BooleanQuery.Builder()
                .add(Blocks.EDITIONS, Occur.FILTER)
                .add(shared.build(), Occur.MUST)
                .build();
    }

    private static Set<String> values(Keyword field, Work seed) {
        return seed.editions().stream()
                .flatMap((Resource edition) -> field.values().apply(edition).stream())
                .filter(value -> !value.isBlank())
                .collect(Collectors.toSet());
    }
}
