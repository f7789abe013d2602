package carrel.analyzers.subjects;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The vocabulary in {@code school-topics.json}, read once. */
final class SchoolVocabulary {
    static final Vocabulary INSTANCE = read("school-topics.json");

    private SchoolVocabulary() {}

    /** How the file writes a topic; what it leaves out is empty. */
    record Entry(String heading, List<String> words, List<String> broader) {}

    private static Vocabulary read(String resource) {
        try (InputStream json = SchoolVocabulary.class.getResourceAsStream(resource)) {
            if (json == null) {
                throw new IllegalStateException("the analyzers' jar lacks " + resource + "; build it again");
            }
            Entry[] entries = JsonMapper.shared().readValue(json, Entry[].class);
            return ListedVocabulary.of(List.of(entries));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
