package carrel.evaluation.levels;

import carrel.evaluation.levels.TrainingText.Source;
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
 * Reads texts to learn from: rows with {@code reader} and {@code lesson} (McGuffey's Readers), {@code article} and
 * {@code level} (OneStopEnglish), or {@code lang} and {@code pages} (picture books, of which the English ones are
 * taken). All of them are in the public domain or under CC BY or CC BY-SA. Rows of the CLEAR corpus, whose licence keeps
 * them from learning, are refused.
 */
final class TrainingTexts {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private TrainingTexts() {}

    static List<TrainingText> in(List<Path> files) throws IOException {
        List<TrainingText> texts = new ArrayList<>();
        for (Path file : files) {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                read(lines.get(i), file + ", line " + (i + 1)).ifPresent(texts::add);
            }
        }
        for (Source source : Source.values()) {
            if (texts.stream().noneMatch(text -> text.source() == source)) {
                throw new IOException("training needs rows with reader, rows with article and level, and English rows"
                        + " with pages; these files have no " + source.rows());
            }
        }
        return List.copyOf(texts);
    }

    private static Optional<TrainingText> read(String line, String place) throws IOException {
        JsonNode row;
        try {
            row = JSON.readTree(line);
        } catch (JacksonException broken) {
            throw new IOException(place + ": expected one JSON object to a line", broken);
        }
        String text = row.path("text").asString("");
        if (row.has("bt")) {
            throw new IOException(place + ": rows with bt are of the CLEAR corpus, which is licensed for"
                    + " non-commercial use; Carrel scores with it and never learns from it");
        }
        if (row.has("reader")) {
            String lesson = row.path("lesson").asString(place);
            return Optional.of(
                    new TrainingText(Source.READERS, lesson, row.path("reader").asDouble(), text));
        }
        if (row.has("article") && row.has("level")) {
            String article = row.path("article").asString();
            return Optional.of(
                    new TrainingText(Source.ARTICLES, article, row.path("level").asDouble(), text));
        }
        if (row.has("pages") && row.path("lang").asString("").equals("en")) {
            int words = text.split("\\s+").length;
            return Optional.of(
                    new TrainingText(Source.EARLY_BOOKS, row.path("id").asString(place), words, text));
        }
        return Optional.empty();
    }
}
