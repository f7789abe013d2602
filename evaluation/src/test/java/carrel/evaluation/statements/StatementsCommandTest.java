package carrel.evaluation.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class StatementsCommandTest {
    private static final String MEASURE = """
            {"tag": "521", "ind1": "8", "sf": [["a", "AD420L"], ["b", "Lexile"]], \
            "expect": [{"scheme": "lexile", "value": 420, "code": "AD"}]}
            """;
    private static final String RATING = """
            {"tag": "521", "ind1": "8", "sf": [["a", "Rated PG."]], "expect": [{"scheme": "media_rating"}]}
            """;

    @TempDir
    private Path folder = Path.of("");

    private record Run(int status, String out, String err) {}

    private Run run(String rows) throws IOException {
        Path file = Files.writeString(folder.resolve("rows.jsonl"), rows);
        return run(file, "--json");
    }

    private static Run run(Path file, String option) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = new CommandLine(new StatementsCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(option, file.toString());
        return new Run(status, out.toString().strip(), err.toString());
    }

    @Test
    void whatIsReadAsExpectedIsExact() throws IOException {
        assertEquals(
                "{\"n\":2,\"exact\":1.0,\"falseLevels\":0}",
                run(MEASURE + RATING).out());
    }

    @Test
    void aLevelWhereNoneIsStatedIsFalse() throws IOException {
        String wrong = MEASURE.replaceAll("\\[\\{\"scheme.*", "[]}");

        assertEquals(
                "{\"n\":2,\"exact\":0.5,\"falseLevels\":1}", run(wrong + RATING).out());
    }

    @Test
    void anotherNumberIsNotExact() throws IOException {
        assertEquals(
                "{\"n\":1,\"exact\":0.0,\"falseLevels\":0}",
                run(MEASURE.replace(": 420", ": 430")).out());
    }

    @Test
    void aMissingFileIsAMistakeInTheCall() {
        Run run = run(folder.resolve("none.jsonl"), "--json");

        assertEquals(2, run.status());
        assertTrue(run.err().contains("there is no file"), run.err());
    }

    @Test
    void aLineThatIsNoStatementIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("rows.jsonl"), RATING + "{\"tag\": 521}\n");
        StringWriter err = new StringWriter();

        int status = new CommandLine(new StatementsCommand())
                .setErr(new PrintWriter(err))
                .execute(file.toString());

        assertEquals(1, status);
        assertTrue(err.toString().contains("line 2"), err.toString());
    }
}
