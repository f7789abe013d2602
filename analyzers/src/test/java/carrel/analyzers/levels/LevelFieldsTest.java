package carrel.analyzers.levels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import carrel.analyzers.levels.LevelStatement.AudienceNote;
import carrel.analyzers.levels.LevelStatement.ReadingProgram;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads {@code level-fields.txt}, which says what MARC fields and columns of lists mean, and {@code
 * observed-level-fields.txt}, which says it of what open MARC files have.
 */
class LevelFieldsTest {
    private static final Pattern SUBFIELDS = Pattern.compile("\\s*\\$(?=[a-z0-9])");

    static Stream<String> fields() throws IOException {
        return Stream.concat(lines("level-fields.txt"), lines("observed-level-fields.txt"));
    }

    private static Stream<String> lines(String name) throws IOException {
        try (InputStream file = LevelFieldsTest.class.getResourceAsStream(name)) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> line.contains(" => ") && !line.startsWith("# "));
        }
    }

    @ParameterizedTest
    @MethodSource("fields")
    void isUnderstood(String line) {
        int sides = line.lastIndexOf(" => ");
        String field = line.substring(0, sides);

        List<LevelStatement> statements = field.contains(" | ") ? column(field) : LevelStatements.fromMarc(marc(field));

        assertEquals(line.substring(sides + 4).strip(), labels(statements));
    }

    private static List<LevelStatement> column(String cell) {
        String[] parts = cell.split(" \\| ", 2);
        return LevelStatements.fromColumn(parts[0], parts[1]);
    }

    private static LevelField marc(String field) {
        char indicator = field.charAt(4) == '#' ? ' ' : field.charAt(4);
        List<LevelField.Value> values = SUBFIELDS
                .splitAsStream(field.substring(5))
                .filter(subfield -> !subfield.isBlank())
                .map(subfield -> new LevelField.Value(subfield.charAt(0), subfield.substring(1)))
                .toList();
        return new LevelField(field.substring(0, 3), indicator, values);
    }

    private static String labels(List<LevelStatement> statements) {
        return statements.isEmpty()
                ? "-"
                : statements.stream().map(LevelFieldsTest::label).collect(Collectors.joining("; "));
    }

    private static String label(LevelStatement statement) {
        return switch (statement) {
            case AudienceNote note -> "note";
            case LevelStatement.Uncertain guess -> "perhaps " + guess.guess().label();
            case ReadingProgram program ->
                program.label() + program.quiz().map(quiz -> ", quiz " + quiz).orElse("");
            default -> statement.label();
        };
    }
}
