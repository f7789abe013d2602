package carrel.evaluation.textsets;

import carrel.analyzers.levels.GradeSpan;
import carrel.searchapi.textsets.TextSetRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * A unit as a class has it, with a judgement that holds on anyone's catalogue: what is about its topic has one of these words
 * in its title, its headings or its summary.
 *
 * @param languages English alone when not given
 * @param words in any form; a name of several words stands together
 */
record GoldenUnit(String topic, String grades, Optional<List<String>> languages, List<String> words) {
    private static final String UNITS = "golden-units.json";

    GoldenUnit {
        words = List.copyOf(words);
    }

    /** The units that come with Carrel. */
    static List<GoldenUnit> all() throws IOException {
        try (InputStream units = GoldenUnit.class.getResourceAsStream(UNITS)) {
            if (units == null) {
                throw new IllegalStateException(UNITS + " is missing from this build");
            }
            return List.of(JsonMapper.shared().readValue(units, GoldenUnit[].class));
        }
    }

    TextSetRequest request() {
        TextSetRequest plain = TextSetRequest.of(topic, GradeSpan.parse(grades).orElseThrow());
        return new TextSetRequest(
                topic,
                "",
                plain.grades(),
                plain.bands(),
                languages.orElse(plain.languages()),
                plain.copies(),
                plain.each(),
                true,
                List.of());
    }
}
