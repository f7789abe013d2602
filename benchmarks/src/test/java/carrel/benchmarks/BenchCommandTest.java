package carrel.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.testcorpus.TestCorpus;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class BenchCommandTest {
    @TempDir
    private Path folder;

    private static String run(String... call) {
        return run(0, call);
    }

    private static String run(int expected, String... call) {
        StringWriter out = new StringWriter();
        CommandLine command = BenchCommand.commandLine();
        command.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(out, true));
        int status = command.execute(call);
        assertEquals(expected, status, out.toString());
        return out.toString();
    }

    @Test
    void searchingWithoutAnIndexSaysToMakeOne() {
        String file = folder.resolve("varied.mrc").toString();
        run("records", TestCorpus.shelf().toString(), "--count", "5", "--out", file);

        String said = run(1, "search", file, "--work", folder.resolve("work").toString());

        assertTrue(said.contains("carrel bench index"), said);
    }

    @Test
    void everyBenchmarkRunsAndNoAnswerDiffersForAnUnknownReason() {
        String file = folder.resolve("varied.mrc").toString();
        String work = folder.resolve("work").toString();

        run("records", TestCorpus.shelf().toString(), "--count", "100", "--out", file);
        String indexed = run("index", file, "--work", work);
        String searched = run("search", file, "--work", work, "--each", "2", "--rounds", "1", "--rest", "0");
        String borne = run(
                "load",
                file,
                "--work",
                work,
                "--each",
                "1",
                "--rest",
                "0",
                "--seconds",
                "1",
                "--from",
                "5",
                "--p99",
                "0");
        String changed = run("changes", file, "--work", work, "--each", "1", "--rest", "0", "--seconds", "1");
        String read = run("reading", file, "--rounds", "1");

        assertTrue(indexed.contains("| carrel |") && indexed.contains("| lucene |"), indexed);
        assertTrue(searched.contains("| carrel | 2, warm |") && !searched.contains("unexplained"), searched);
        assertTrue(borne.contains("| carrel | 5 |"), borne);
        assertTrue(changed.contains("A change is found after its commit"), changed);
        assertTrue(read.contains("100 records"), read);
    }

    @Test
    void eachPieceRuns() {
        String documents = TestCorpus.documents().toString();
        String shelf = TestCorpus.shelf().toString();

        String measured = run("pieces", "--brief", "--text", documents, "--records", shelf);

        for (String piece : List.of(
                "LevelOfText.level |",
                "LevelModel.load |",
                "TermsOfText.terms | ENGLISH |",
                "ResourcesOfMarc.mapped |",
                "AnswersOfCatalog.searchWithFacets |",
                "AnswersOfCatalog.suggestions |",
                "AnswersOfCatalog.readAlikes |")) {
            assertTrue(measured.contains("| " + piece), measured);
        }
    }
}
