package carrel.indexer;

import carrel.indexer.FileNews.Look;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a watch has seen, in a file beside the index. It holds only for the run that wrote it: after a restore, or a run
 * over other files, all is read once more, which costs time and never a record.
 */
final class SeenFiles {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;

    SeenFiles(Path index) {
        this.file = index.resolve("seen.json");
    }

    /** @param run whose commit is the index's newest */
    private record Seen(String run, Map<String, Look> files) {}

    /** What was seen when the run ended; nothing if that is not known. */
    Map<String, Look> load(Optional<String> run) throws IOException {
        if (!Files.exists(file)) {
            return Map.of();
        }
        try {
            Seen seen = JSON.readValue(Files.readString(file), Seen.class);
            return Optional.of(seen.run()).equals(run) ? seen.files() : Map.of();
        } catch (JacksonException unreadable) {
            return Map.of();
        }
    }

    void save(Optional<String> run, Map<String, Look> files) throws IOException {
        if (run.isPresent()) {
            Path draft = file.resolveSibling(file.getFileName() + ".draft");
            Files.writeString(draft, JSON.writeValueAsString(new Seen(run.get(), files)));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
