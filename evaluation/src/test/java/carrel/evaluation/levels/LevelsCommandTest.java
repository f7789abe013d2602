package carrel.evaluation.levels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LevelsCommandTest {
    private static final JsonMapper JSON = new JsonMapper();

    private static final String EASY = "A frog is on a log. The frog is big and the log is wet. ".repeat(4);

    private static final String MIDDLING =
            "The tail of the young frog grows shorter every day until it is gone at last. ".repeat(4);

    private static final String HARD = "Metamorphosis constitutes a comprehensive reorganization of the physiological"
            + " systems that is coordinated by thyroid hormones in the successive stages of development. ".repeat(4);

    @TempDir
    private Path scratch;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private void run(Path file, String... options) {
        new CommandLine(new LevelsCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setExecutionExceptionHandler((failure, command, call) -> {
                    err.append(failure.getMessage());
                    return 1;
                })
                .execute(Stream.concat(Stream.of(file.toString()), Arrays.stream(options))
                        .toArray(String[]::new));
    }

    private Path file(String... rows) throws IOException {
        return Files.write(scratch.resolve("rows.jsonl"), List.of(rows));
    }

    private static String row(String text, String level) {
        return "{\"text\": \"" + text + "\", " + level + "}";
    }

    @Test
    void textsInTheRightOrderScoreOne() throws IOException {
        Path file = file(row(EASY, "\"reader\": 0"), row(MIDDLING, "\"reader\": 3"), row(HARD, "\"reader\": 6"));

        run(file, "--json");

        JsonNode scores = JSON.readTree(out.toString());
        assertEquals(3, scores.path("n").asInt());
        assertEquals(1, scores.path("rho").asDouble(), 1e-9);
        assertEquals(1, scores.path("pairOrder").asDouble());
        // How evenly three made-up texts are spaced says little; their order is what must be right.
        assertTrue(scores.path("r").asDouble() > 0.8, scores::toString);
        assertEquals(0, scores.path("copies").path("oneLine").path("mean").asDouble());
        assertTrue(scores.path("mbPerSecond").asDouble() > 0);
        for (String key : new String[] {"rmse", "coverage80"}) {
            assertTrue(scores.path(key).isNumber(), key);
        }
        assertEquals(
                1, scores.path("formulas").path("Flesch-Kincaid").path("rho").asDouble(), 1e-9);
    }

    @Test
    void easeRunsAgainstDifficulty() throws IOException {
        run(file(row(EASY, "\"bt\": 1.5"), row(HARD, "\"bt\": -2.5")), "--json");

        assertEquals(1, JSON.readTree(out.toString()).path("r").asDouble(), 1e-9);
    }

    @Test
    void textsOfDifferentArticlesAreNotPaired() throws IOException {
        String hardOfA = "\"article\": \"a\", \"level\": 2";
        String easyOfA = "\"article\": \"a\", \"level\": 0";
        String easyOfB = "\"article\": \"b\", \"level\": 0";

        run(file(row(MIDDLING, hardOfA), row(EASY, easyOfA), row(HARD, easyOfB)), "--json");

        assertEquals(1, JSON.readTree(out.toString()).path("pairOrder").asDouble());
    }

    @Test
    void linesAreOnePredictionPerRowWithOrWithoutAStatedLevel() throws IOException {
        run(file(row(EASY, "\"id\": \"frogs\""), row("Too short.", "\"id\": \"short\"")), "--lines");

        String[] lines = out.toString().split("\n");
        assertEquals(2, lines.length);
        assertEquals("frogs", JSON.readTree(lines[0]).path("id").asString());
        assertTrue(JSON.readTree(lines[0]).path("mid").isNumber());
        assertTrue(JSON.readTree(lines[1]).path("refused").asString().contains("25 words"));
    }

    @Test
    void aBrokenRowIsNamed() throws IOException {
        run(file(row(EASY, "\"reader\": 0"), "{\"txt\": 1}"));

        assertTrue(err.toString().contains("line 2"), err::toString);
        assertTrue(err.toString().contains("has no text"), err::toString);
    }

    @Test
    void aFileWithoutLevelsSaysWhatWasExpected() throws IOException {
        run(file(row(EASY, "\"id\": \"frogs\"")));

        assertTrue(err.toString().contains("bt, reader, or article and level"), err::toString);
        assertThrows(IOException.class, () -> LeveledTexts.in(scratch.resolve("missing.jsonl")));
    }
}
