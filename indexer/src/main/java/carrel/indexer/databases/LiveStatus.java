package carrel.indexer.databases;

import carrel.catalog.Holding;
import carrel.catalog.Origin;
import carrel.indexer.settings.SourceSettings;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where a source's copies are at this moment, asked of its database without reading its records again. */
public final class LiveStatus {
    private final String source;
    private final LibraryDatabase database;
    private final String query;

    /** @param query what the settings call {@code copies} */
    public LiveStatus(String source, SourceSettings.Database settings, String query) {
        this.source = source;
        this.database = new LibraryDatabase(source, settings);
        this.query = query;
    }

    /** The copies of each record that has some, by the id of its resource. */
    public Map<String, List<Holding>> now() throws IOException {
        Map<String, List<Holding>> copies = new HashMap<>();
        CopyQuery.ask(database, query)
                .forEach((number, holdings) -> copies.put(new Origin(source, number).id(), List.copyOf(holdings)));
        return copies;
    }
}
