package carrel.catalog.schema;

import carrel.analyzers.text.CallNumber;
import carrel.catalog.Holding;
import carrel.catalog.Resource;
import java.util.Optional;
import java.util.stream.Stream;

/** Where an edition stands: by the call number on a copy's spine, else by the record's. */
public final class ShelfPlace {
    private ShelfPlace() {}

    /** The edition's call number; empty when it stands on no shelf. */
    public static Optional<CallNumber> of(Resource resource) {
        return Stream.concat(resource.holdings().stream().map(Holding::callNumber), resource.callNumbers().stream())
                .flatMap(written -> CallNumber.parse(written).stream())
                .findFirst();
    }
}
