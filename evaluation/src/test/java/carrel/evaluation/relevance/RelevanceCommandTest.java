package carrel.evaluation.relevance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RelevanceCommandTest {
    @TempDir
    Path folder;

    @BeforeEach
    void writeACollection() throws IOException {
        Files.writeString(folder.resolve("docs.jsonl"), """
                {"id": "1", "title": "Frogs of the pond", "author": "Brook, Ada", "text": "How frogs grow from tadpoles."}
                {"id": "2", "text": "Catalogue cards are sorted by hand. The cost of sorting cards is measured in hours."}
                {"id": "3", "title": "Shelving", "text": "Books return to the shelves each evening."}
                """);
        Files.writeString(folder.resolve("queries.tsv"), """
                a\tI would like to find reports that measure what the sorting of catalogue cards costs a small library
                b\tfrogs
                c\tnobody judged this
                """);
        Files.writeString(folder.resolve("qrels.txt"), "a 0 2 1\nb 0 1 1\nb 0 3 0\n");
    }

    @Test
    void printsCarrelsScoresAndTheFlatFieldsAsOneObject() {
        JsonNode scores = JsonMapper.builder().build().readTree(output("--json"));

        assertEquals(1, scores.get("ndcg10").asDouble());
        assertEquals(1, scores.get("map").asDouble());
        assertEquals(1, scores.get("recall100").asDouble());
        assertEquals(1, scores.get("mrr").asDouble());
        assertEquals(1, scores.get("flat").get("map").asDouble());
    }

    @Test
    void aSentenceOfManyWordsFindsWhatHasOnlySomeOfThem() {
        assertTrue(output().contains("Carrel         1.0000   1.0000   1.0000   1.0000"), this::output);
    }

    @Test
    void aJudgmentThatCannotBeReadIsNamed() throws IOException {
        Files.writeString(folder.resolve("qrels.txt"), "a 0 2\n");

        IOException refused = assertThrows(IOException.class, () -> TestCollection.in(folder));

        assertTrue(refused.toString().contains("expected a query, 0, a document and a grade"), refused.toString());
    }

    private String output(String... options) {
        StringWriter out = new StringWriter();
        CommandLine command = new CommandLine(new RelevanceCommand());
        command.setOut(new PrintWriter(out, true));
        command.setErr(new PrintWriter(new StringWriter()));
        String[] arguments = new String[options.length + 1];
        System.arraycopy(options, 0, arguments, 1, options.length);
        arguments[0] = folder.toString();
        assertEquals(0, command.execute(arguments));
        return out.toString();
    }
}
