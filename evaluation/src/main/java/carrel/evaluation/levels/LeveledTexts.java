package carrel.evaluation.levels;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads files of leveled texts: one JSON object to a line with {@code text} and one of {@code bt} (Bradley-Terry ease
 * of the CLEAR corpus, higher is easier), {@code reader} (McGuffey's Readers, 0 to 6) or {@code article} and
 * {@code level} (OneStopEnglish, 0 to 2).
 */
final class LeveledTexts {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private LeveledTexts() {}

    /** All rows of a file, also those without a stated level. */
    static List<LeveledText> in(Path file) throws IOException {
        List<LeveledText> texts = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    texts.add(read(line, file + ", line " + number, String.valueOf(number)));
                }
            }
        }
        return List.copyOf(texts);
    }

    private static LeveledText read(String line, String place, String number) throws IOException {
        JsonNode row = json(line, place);
        JsonNode text = row.path("text");
        if (!text.isString()) {
            throw new IOException(place + ": a row is a JSON object with the property text, and one of bt, reader, or"
                    + " article and level; this one has no text");
        }
        String id = row.path("id").asString(number);
        Optional<String> article = string(row, "article");
        return new LeveledText(id, text.asString(), difficulty(row), article);
    }

    private static JsonNode json(String line, String place) throws IOException {
        try {
            return JSON.readTree(line);
        } catch (JacksonException broken) {
            throw new IOException(
                    place + ": expected one JSON object to a line, but " + broken.getOriginalMessage(), broken);
        }
    }

    private static Optional<Double> difficulty(JsonNode row) {
        return number(row, "bt")
                .map(ease -> -ease)
                .or(() -> number(row, "reader"))
                .or(() -> number(row, "level"));
    }

    private static Optional<Double> number(JsonNode row, String name) {
        JsonNode value = row.path(name);
        return value.isNumber() ? Optional.of(value.asDouble()) : Optional.empty();
    }

    private static Optional<String> string(JsonNode row, String name) {
        JsonNode value = row.path(name);
        return value.isString() ? Optional.of(value.asString()) : Optional.empty();
    }
}
