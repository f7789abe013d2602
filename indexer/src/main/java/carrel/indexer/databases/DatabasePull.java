package carrel.indexer.databases;

import carrel.catalog.Holding;
import carrel.indexer.settings.SourceSettings;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/**
 * All records of a library system, with their copies, in a file that is then read like any other: so a run that is cut
 * off goes on, and a record that cannot be read is set aside.
 */
public final class DatabasePull {
    /** What the file begins with. */
    public static final String MARK = "{\"carrel\":\"database-rows\"}";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> REQUIRED = Set.of("number", "marc");

    private final LibraryDatabase database;
    private final SourceSettings.Database settings;

    /** @param source the source's name, for messages */
    public DatabasePull(String source, SourceSettings.Database settings) {
        this.database = new LibraryDatabase(source, settings);
        this.settings = settings;
    }

    /**
     * A row in the file.
     *
     * @param marc MARCXML as it is, MARC in ISO 2709 in Base64
     * @param copies empty when there is no query for copies, and then the record's own count
     */
    public record Row(String number, boolean deleted, String marc, boolean ownCopies, List<Holding> copies) {}

    /** Writes the file, in place of an earlier one only when all of it has come. */
    public void into(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        Map<String, List<Holding>> copies = settings.copies().isPresent()
                ? CopyQuery.ask(database, settings.copies().get())
                : Map.of();
        try (BufferedWriter out = Files.newBufferedWriter(draft)) {
            out.write(MARK + "\n");
            database.each("records", settings.records(), REQUIRED, (row, columns) -> {
                String number = CopyQuery.text(row, columns, "number");
                Row written = new Row(
                        number,
                        columns.contains("deleted") && row.getBoolean("deleted"),
                        marc(row.getObject("marc")),
                        settings.copies().isPresent(),
                        copies.getOrDefault(number, List.of()));
                out.write(JSON.writeValueAsString(written) + "\n");
            });
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String marc(Object value) {
        if (value instanceof byte[] bytes) {
            boolean xml = bytes.length > 0 && bytes[0] == '<';
            return xml
                    ? new String(bytes, StandardCharsets.UTF_8)
                    : Base64.getEncoder().encodeToString(bytes);
        }
        return value == null ? "" : value.toString();
    }
}
