package carrel.searchapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class StaffCommandTest {
    private final InputStream terminal = System.in;
    private final StringWriter said = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void giveTheInputBack() {
        System.setIn(terminal);
    }

    @Test
    void theFirstAccountIsMadeWithoutAServerAndNamed() {
        assertEquals(0, add("ada", "correct horse battery"));
        assertTrue(said.toString().contains("ada can sign in at /staff/sign-in"), said.toString());

        assertEquals(0, staff("list", "--state", folder.toString()));
        assertTrue(said.toString().endsWith("ada" + System.lineSeparator()), said.toString());
    }

    @Test
    void aShortPasswordAndAnOddNameSayWhatWasExpected() {
        assertEquals(2, add("ada", "short"));
        assertTrue(said.toString().contains("a password has 10 to 200 characters, but got 5"), said.toString());

        assertEquals(2, add("../ada", "correct horse battery"));
        assertTrue(said.toString().contains("a name has 1 to 64 letters"), said.toString());
    }

    @Test
    void whoIsNotThereCannotBeRemoved() {
        add("ada", "correct horse battery");

        assertEquals(1, staff("remove", "--state", folder.toString(), "grace"));
        assertTrue(said.toString().contains("There is no account grace."), said.toString());
    }

    @Test
    void whereNothingIsKeptThereIsNothingToListRemoveOrBackUp() {
        Path misspelt = folder.resolve("misspelt");
        String copy = folder.resolve("copy").toString();

        assertEquals(2, staff("list", "--state", misspelt.toString()));
        assertEquals(2, staff("remove", "--state", misspelt.toString(), "ada"));
        assertEquals(2, staff("backup", "--state", misspelt.toString(), copy));
        assertTrue(said.toString().contains("there are no accounts in " + misspelt), said.toString());
        assertFalse(Files.exists(misspelt));
    }

    @Test
    void aBackupOpensAsTheStateOfAnotherFolder() throws Exception {
        add("ada", "correct horse battery");
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));

        assertEquals(
                0,
                staff(
                        "backup",
                        "--state",
                        folder.toString(),
                        elsewhere.resolve("carrel.sqlite").toString()));
        assertEquals(0, staff("list", "--state", elsewhere.toString()));
        assertTrue(said.toString().endsWith("ada" + System.lineSeparator()), said.toString());
    }

    private int add(String name, String password) {
        System.setIn(new ByteArrayInputStream((password + "\n").getBytes(StandardCharsets.UTF_8)));
        return staff("add", "--state", folder.toString(), "--password-stdin", name);
    }

    private int staff(String... arguments) {
        return new CommandLine(new StaffCommand())
                .setOut(new PrintWriter(said, true))
                .setErr(new PrintWriter(said, true))
                .execute(arguments);
    }
}
