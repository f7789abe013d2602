package carrel.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.testcorpus.TestCorpus;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What calls of {@code carrel} say, and with which exit status. */
class CommandLineTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path scratch;

    @Test
    void helpIsNoMistake() {
        for (String command : List.of("demo", "index", "serve", "check", "level")) {
            Call call = Call.of(command, "--help");

            assertEquals(Call.DONE, call.status(), command);
            assertTrue(call.out().startsWith("Usage: carrel " + command), call::out);
        }
        assertEquals(Call.DONE, Call.of("--help").status());
        assertEquals(Call.DONE, Call.of("--version").status());
    }

    @Test
    void aCallWithoutACommandNamesTheCommands() {
        Call call = Call.of();

        assertMistake(call, "name a command: demo, index, serve, check, backup");
    }

    @Test
    void anUnknownCommandGetsTheNearest() {
        assertMistake(Call.of("serv"), "there is no command serv", "Did you mean: carrel serve");
    }

    @Test
    void anUnknownOptionGetsTheNearest() {
        assertMistake(Call.of("check", "--index", "x", "--jsn"), "'--jsn'", "--json", "carrel check --help");
    }

    @Test
    void anIndexMustBeNamed() {
        assertMistake(Call.of("index", "books.mrc"), "name the folder of the index", "--index DIR");
        assertMistake(Call.of("serve"), "Missing required option", "--index");
        assertMistake(Call.of("check"), "--index DIR", "--analyse TEXT");
    }

    @Test
    void somethingToIndexMustBeNamed() {
        assertMistake(Call.of("index", "--index", path("index")), "name at least one file or folder");
    }

    @Test
    void aReportThatCannotBeWrittenIsSaidBeforeTheRun() throws IOException {
        String books = Files.writeString(scratch.resolve("books.txt"), "").toString();

        assertMistake(
                Call.of("index", "--index", path("index"), "--report", path("lost/report.json"), books), "--report");
        assertMistake(Call.of("index", "--index", path("index"), "--report", scratch.toString(), books), "--report");
        assertFalse(Files.exists(scratch.resolve("index")));
    }

    @Test
    void aFolderWithoutFilesIsSaid() throws IOException {
        Path empty = Files.createDirectories(scratch.resolve("empty"));

        Call call = Call.of("index", "--index", path("index"), empty.toString());

        assertTrue(call.out().contains("There was nothing to read."), call::out);
    }

    @Test
    void aMissingPathIsAMistakeAndLeavesNoIndex() {
        Call call = Call.of("index", "--index", path("index"), path("books.mrc"));

        assertMistake(call, path("books.mrc"), "check the spelling");
        assertFalse(Files.exists(scratch.resolve("index")));
    }

    @Test
    void aPortIsANumberInRange() {
        assertMistake(Call.of("serve", "--index", path("index"), "--port", "seven"), "--port", "seven");
        assertMistake(Call.of("serve", "--index", path("index"), "--port", "70000"), "0 to 65535", "70000");
    }

    @Test
    void whereThereIsNoIndexTheNextStepIsToldWithIt() {
        for (String command : List.of("check", "serve")) {
            assertRefused(
                    Call.of(command, "--index", path("none")),
                    "there is no index in " + path("none"),
                    "carrel index --index " + path("none"));
        }
    }

    @Test
    void anIndexOfAnotherSchemaIsRefusedByEveryCommand() throws IOException {
        Path index = OddIndexes.ofAnotherSchema(scratch.resolve("old"));

        for (Call call : List.of(
                Call.of("check", "--index", index.toString()),
                Call.of("serve", "--index", index.toString()),
                Call.of("index", "--index", index.toString(), shelfFile()))) {
            assertRefused(call, "built for catalog schema 0123456789abcdef", "--rebuild");
        }
        assertEquals(
                Call.DONE,
                Call.of("index", "--rebuild", "--index", index.toString(), shelfFile())
                        .status());
        assertEquals(Call.DONE, Call.of("check", "--index", index.toString()).status());
    }

    @Test
    void aDamagedIndexIsRefused() throws IOException {
        Path index = indexed();
        OddIndexes.damage(index);

        assertRefused(Call.of("check", "--index", index.toString()), "is damaged", "--rebuild");
    }

    @Test
    void anIndexThatIsAFileIsRefused() throws IOException {
        Path file = Files.writeString(scratch.resolve("file"), "books");

        assertRefused(Call.of("index", "--index", file.toString(), shelfFile()), "but " + file + " is a file");
    }

    @Test
    void aRecordSetAsideShowsInTheExitStatus() throws IOException {
        Path empty = Files.writeString(scratch.resolve("empty.txt"), "");

        Call call = Call.of("index", "--index", scratch.resolve("index").toString(), empty.toString());

        assertEquals(Call.REFUSED, call.status());
        assertTrue(call.out().contains("1 set aside"), call::out);
        assertTrue(call.out().contains("Finished"), call::out);
    }

    @Test
    void checkSaysWhatIsInAnIndex() throws IOException {
        Path index = indexed();

        Call told = Call.of("check", "--index", index.toString());
        JsonNode json = JSON.readTree(
                        Call.of("check", "--json", "--index", index.toString()).out())
                .path("index");

        assertEquals(Call.DONE, told.status(), told::err);
        assertTrue(told.out().contains("is whole"), told::out);
        assertTrue(told.out().contains("generation-000001"), told::out);
        assertTrue(told.out().contains(json.path("schema").asString()), told::out);
        assertTrue(json.path("works").asInt() > 10);
        assertTrue(json.path("editions").asInt() >= json.path("works").asInt());
        assertEquals(0, json.path("setAside").asInt());
    }

    @Test
    void checkSaysWhatATextBecomes() {
        Call call = Call.of("check", "--analyse", "The wolves' dens");

        assertEquals(Call.DONE, call.status());
        assertTrue(call.out().contains("ENGLISH      asks for   [the] [wolf] [den]"), call::out);
        assertTrue(call.out().contains("WHOLE        asks for   [the wolves dens]"), call::out);
    }

    @Test
    void aLevelIsARangeWithReasons() throws IOException {
        Path text = TestCorpus.documents().resolve("water-cycle-grade-2.txt");

        Call call = Call.of("level", "--json", text.toString());

        JsonNode level = JSON.readTree(call.out());
        assertEquals(Call.DONE, call.status());
        assertEquals("US grade", level.path("unit").asString());
        assertTrue(level.path("low").asDouble() <= level.path("mid").asDouble());
        assertTrue(level.path("mid").asDouble() <= level.path("high").asDouble());
        assertFalse(level.path("reasons").isEmpty());
    }

    @Test
    void aTextTooShortForALevelIsRefused() throws IOException {
        Path text = Files.writeString(scratch.resolve("short.txt"), "The cat sat.");

        Call call = Call.of("level", "--json", text.toString());

        assertEquals(Call.REFUSED, call.status());
        assertEquals(List.of("refused"), List.copyOf(JSON.readTree(call.out()).propertyNames()));
    }

    @Test
    void aDocumentIsReadBeforeItIsLevelled() {
        for (String name : List.of("volcanoes-grade-5.pdf", "sharks-grade-2.docx")) {
            Call call = Call.of("level", TestCorpus.documents().resolve(name).toString());

            assertEquals(Call.DONE, call.status(), call::out);
            assertTrue(call.out().startsWith("Grade "), call::out);
        }
    }

    @Test
    void aFolderHasNoLevel() {
        Call call = Call.of("level", scratch.toString());

        assertEquals(Call.REFUSED, call.status());
        assertTrue(call.err().contains("is a folder"), call::err);
    }

    @Test
    void whatHoldsNoTextHasNoLevel() throws IOException {
        Path zeros = Files.write(scratch.resolve("frogs.bin"), new byte[1000]);

        Call call = Call.of("level", zeros.toString());

        assertEquals(Call.REFUSED, call.status());
        assertTrue(call.out().startsWith("No level: "), call::out);
    }

    @Test
    void aTakenPortIsNamed() throws IOException {
        Path index = indexed();
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());

            assertRefused(Call.of("serve", "--index", index.toString(), "--port", port), port, "--port");
        }
    }

    @Test
    void aFaultOfOurOwnIsOneSentenceAndAFileForTheReport() throws IOException {
        Call call = Call.of(faulty(false));

        assertRefused(call, "a fault of Carrel's own", "a shelf without a wall");
        assertFalse(call.err().contains("\tat "), call::err);
        Path log = Path.of(call.err().strip().replaceFirst(".* ", ""));
        assertTrue(Files.readString(log).contains("\tat "));
        Files.delete(log);
    }

    @Test
    void aFaultOfOurOwnIsSpelledOutOnDemand() {
        assertRefused(Call.of(faulty(true)), "a shelf without a wall", "\tat ");
    }

    @Test
    void tooLittleMemoryIsSaid() {
        CommandLine command = new CommandLine(CommandSpec.wrapWithoutInspection((Runnable) () -> {
            throw new OutOfMemoryError("Java heap space");
        }));
        command.setExecutionStrategy(new Complaints(() -> false)::unlessOutOfMemory);

        assertRefused(Call.of(command), "memory", "CARREL_JAVA_OPTS=-Xmx4g");
    }

    private static CommandLine faulty(boolean debug) {
        CommandLine command = new CommandLine(CommandSpec.wrapWithoutInspection((Runnable) () -> {
            throw new IllegalStateException("a shelf without a wall");
        }));
        return command.setExecutionExceptionHandler(new Complaints(() -> debug));
    }

    private Path indexed() {
        Path index = scratch.resolve("index");
        Call call = Call.of("index", "--index", index.toString(), shelfFile());
        assertEquals(Call.DONE, call.status(), call::err);
        return index;
    }

    private String path(String name) {
        return scratch.resolve(name).toString();
    }

    private static String shelfFile() {
        return TestCorpus.shelf().resolve("02-readers.mrk").toString();
    }

    private static void assertMistake(Call call, String... says) {
        assertSays(Call.MISTAKE, call, says);
    }

    private static void assertRefused(Call call, String... says) {
        assertSays(Call.REFUSED, call, says);
    }

    private static void assertSays(int status, Call call, String... says) {
        assertEquals(status, call.status(), call::err);
        assertEquals("", call.out());
        for (String part : says) {
            assertTrue(call.err().contains(part), () -> "expected " + part + " in: " + call.err());
        }
    }
}
