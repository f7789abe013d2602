package carrel.indexer.enrichment;

import carrel.catalog.Resource;

/** All that Carrel adds to a resource, in order. */
public final class Enrichment {
    private Enrichment() {}

    public static Resource enrich(Resource resource) {
        return WorkKey.enrich(TextSubjects.enrich(TextLevel.enrich(resource)));
    }
}
