package carrel.analyzers.levels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads {@code audience-notes.txt}, which says what each kind of MARC 521 means. */
class AudienceNotesTest {
    static Stream<String> notes() throws IOException {
        try (InputStream file = AudienceNotesTest.class.getResourceAsStream("audience-notes.txt")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> line.matches(". \\|.*=>.*"));
        }
    }

    @ParameterizedTest
    @MethodSource("notes")
    void isUnderstood(String line) {
        String[] sides = line.split("=>", 2);
        String[] field = sides[0].split("\\|");
        char indicator = field[0].strip().replace('#', ' ').concat(" ").charAt(0);
        Optional<String> by = field.length > 2 ? Optional.of(field[2].strip()) : Optional.empty();

        List<LevelStatement> statements = MarcNotes.read(indicator, field[1].strip(), by);

        String expected = sides[1].strip();
        boolean anyNote = expected.equals("note");
        assertEquals(expected, anyNote ? kinds(statements) : labels(statements));
    }

    private static String labels(List<LevelStatement> statements) {
        return statements.stream()
                .map(statement ->
                        (statement instanceof LevelStatement.AudienceNote ? "note: " : "") + statement.label())
                .collect(Collectors.joining("; "));
    }

    private static String kinds(List<LevelStatement> statements) {
        return statements.stream()
                .map(statement -> statement instanceof LevelStatement.AudienceNote ? "note" : statement.label())
                .collect(Collectors.joining("; "));
    }
}
