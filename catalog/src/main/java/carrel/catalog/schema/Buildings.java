package carrel.catalog.schema;

import carrel.catalog.Holding;
import carrel.catalog.Resource;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** In which buildings an edition can be had, {@link CatalogSchema#ONLINE} among them. */
final class Buildings {
    private Buildings() {}

    /** Those that have a copy. */
    static List<String> all(Resource resource) {
        return where(resource, copy -> true);
    }

    /** Those where a copy is in now. */
    static List<String> withCopyIn(Resource resource) {
        return where(resource, copy -> copy.status() == Holding.Status.AVAILABLE);
    }

    private static List<String> where(Resource resource, Predicate<Holding> which) {
        Stream<String> buildings = resource.holdings().stream()
                .filter(which)
                .map(Holding::building)
                .distinct();
        return Stream.concat(buildings, resource.online() ? Stream.of(CatalogSchema.ONLINE) : Stream.empty())
                .toList();
    }
}
