package carrel.catalog.schema;

import carrel.analyzers.text.CallNumber;
import carrel.catalog.Holding;
import carrel.catalog.Resource;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where an edition stands: by the call number on a copy's spine, else by the record's. What is read on a screen has a class in
 * its record too, and stands nowhere.
 */
public final class ShelfPlace {
    private ShelfPlace() {}

    /** The edition's call number; empty when it stands on no shelf. */
    public static Optional<CallNumber> of(Resource resource) {
        Stream<String> ofRecord = resource.format().online() ? Stream.empty() : resource.callNumbers().stream();
        return Stream.concat(resource.holdings().stream().map(Holding::callNumber), ofRecord)
                .flatMap(written -> CallNumber.parse(written).stream())
                .findFirst();
    }
}
