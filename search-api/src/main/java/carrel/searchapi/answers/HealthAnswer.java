package carrel.searchapi.answers;

import carrel.catalog.search.CatalogSearcher;

/**
 * Whether searches are answered.
 *
 * @param status always {@code ok}; when the catalog cannot be read the answer is a problem
 * @param works how many works there are
 * @param editions how many editions there are
 * @param schema the fingerprint of the catalog schema that this program reads
 */
public record HealthAnswer(String status, long works, long editions, String schema) {
    /** A catalog of that size answers. */
    public static HealthAnswer of(CatalogSearcher.Size size, String schema) {
        return new HealthAnswer("ok", size.works(), size.editions(), schema);
    }
}
