package carrel.indexer.enrichment;

import carrel.analyzers.subjects.Authorities;
import carrel.catalog.Resource;
import java.util.List;
import java.util.function.UnaryOperator;

/** All that Carrel adds to a resource, in order. */
public final class Enrichment {
    private Enrichment() {}

    public static Resource enrich(Resource resource) {
        return WorkKey.enrich(TextSubjects.enrich(TextLevel.enrich(resource)));
    }

    /** The same, and of each heading the words that lead to it in the library's own authority files. */
    public static UnaryOperator<Resource> with(Authorities authorities) {
        return resource -> {
            Resource enriched = enrich(resource);
            List<String> leadIns = enriched.subjects().stream()
                    .flatMap(heading -> authorities.leadIns(heading).stream())
                    .distinct()
                    .toList();
            return leadIns.isEmpty()
                    ? enriched
                    : enriched.with().leadIns(leadIns).build();
        };
    }
}
