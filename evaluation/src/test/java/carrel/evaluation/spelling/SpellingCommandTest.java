package carrel.evaluation.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SpellingCommandTest {
    private static final List<Misspelling> PAIRS =
            List.of(Misspelling.of("dinasors", "dinosaurs"), Misspelling.of("polarbear", "polar bear"));

    @TempDir
    private Path scratch;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dinasors,dinosaurs\npolarbear,polar bear\n",
                "dinasors\tdinosaurs\r\n\r\npolarbear\tpolar bear\r\n",
                "Target,Spelling,Level,Grade,\ndinosaurs,dinasors,Early,1,\npolar bear,polarbear,\"Late, or so\",2,\n",
                "spelling,intention,clicked\ndinasors,dinosaurs,\"['a', 'b']\"\nDinosaurs,dinosaurs,\npolarbear,polar bear,\n",
                "dinosaurs: dinasors\npolar_bear: polarbear\n"
            })
    void pairsAreReadHoweverTheyAreLaidOut(String text) throws IOException {
        assertEquals(PAIRS, Misspellings.in(file(text)));
    }

    @Test
    void saysAsJsonHowManyWerePutRight() throws IOException {
        int status = run(
                file("dinasors,dinosaurs\npolarbear,polar bear\nzzzz,elephant\n")
                        .toString(),
                "--json");

        JsonNode scores = new JsonMapper().readTree(out.toString());
        assertEquals(0, status);
        assertEquals(3, scores.get("n").asInt());
        assertEquals(2 / 3.0, scores.get("top1").asDouble(), 1e-9);
        assertEquals(2 / 3.0, scores.get("top5").asDouble(), 1e-9);
        assertEquals(0, scores.get("harm").asDouble());
    }

    @Test
    void saysWhatAPairLooksLike() throws IOException {
        assertEquals(1, run(file("frog\n").toString()));
        assertTrue(err.toString().contains("expected at least 2 columns"), err::toString);
        assertEquals(1, run(file("frog,frog\n").toString()));
        assertTrue(err.toString().contains("\"dinasors,dinosaurs\""), err::toString);
    }

    @Test
    void aTableOfSomethingElseIsNotScored() throws IOException {
        String books =
                "title,author\nHoles,\"Sachar, Louis\"\nHatchet,\"Paulsen, Gary\"\nFrindle,\"Clements, Andrew\"\n";

        assertEquals(1, run(file(books).toString()));

        assertTrue(err.toString().contains("such as \"title\" and \"author\""), err::toString);
        assertEquals("", out.toString());
        assertEquals(0, run(file("typed,meant\nzzzz,elephant\n").toString()), "whose columns are named is believed");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(scratch.resolve("pairs.csv"), text);
    }

    private int run(String... call) {
        return new CommandLine(new SpellingCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    err.append(failure.getMessage());
                    return 1;
                })
                .execute(call);
    }
}
