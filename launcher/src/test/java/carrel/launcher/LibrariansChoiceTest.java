package carrel.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.searchapi.staff.Accounts;
import carrel.searchapi.state.State;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What a librarian puts first stands first on the shipped shelf, with the reason, until it is ended. */
class LibrariansChoiceTest {
    private static final String PASSWORD = "correct horse battery";
    private static final String PAGE = "/staff/promotions";
    private static final String WOLVES = "/api/search?q=wolves&explain=true";
    private static final String HOLES = "holes--sachar-louis";

    private OpenShelf shelf;
    private String cookie = "";
    private String token = "";

    @BeforeEach
    void signIn(@TempDir Path folder) throws Exception {
        State state = State.in(folder.resolve("state"));
        new Accounts(state, Clock.systemUTC()).put("ada", PASSWORD);
        shelf = OpenShelf.in(folder.resolve("index"), state);
        HttpResponse<String> answer = shelf.form("/staff/sign-in", "name=ada&password=" + PASSWORD.replace(" ", "+"));
        cookie = answer.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
        token = find(shelf.get(PAGE, "Cookie", cookie).body(), "name=\"token\" value=\"([^\"]+)\"");
    }

    @AfterEach
    void close() throws IOException {
        shelf.close();
    }

    @Test
    void aPinnedBookIsFirstAndSaysUntilWhenAndIsOverWhenItIsEnded() throws Exception {
        assertNotEquals(HOLES, first().path("id").asString());

        assertEquals(303, send(PAGE, "q=Wolves!&work=" + HOLES + "&last=2999-05-01"));

        assertEquals(HOLES, first().path("id").asString());
        JsonNode reason = first().path("why").path("reasons").path(0);
        assertEquals("pinned", reason.path("code").asString());
        assertEquals("2999-05-01", reason.path("until").asString());
        assertEquals(
                "A librarian put this first until May 1", reason.path("said").asString());
        assertTrue(shelf.get("/search/why?q=wolves&result=" + HOLES).body().contains("put this first until May 1"));
        assertTrue(shelf.get("/search?q=wolves").body().contains("Holes"));

        String page = shelf.get(PAGE, "Cookie", cookie).body();
        send(find(page, "action=\"(" + PAGE + "/[^\"]+/end)\""), "");

        assertNotEquals(HOLES, first().path("id").asString());
    }

    @Test
    void aSubjectIsLiftedAmongWhatAnswers() throws Exception {
        assertEquals(303, send(PAGE, "subject=Survival&last=2999-05-01"));

        assertTrue(shelf.json("/api/search?q=novel&explain=true&subject=Survival")
                .path("works")
                .path(0)
                .path("why")
                .path("reasons")
                .toString()
                .contains("promoted"));
    }

    @Test
    void whatCannotBeIsRefusedWithAHint() throws Exception {
        for (String form : new String[] {
            "q=wolves&work=no-such-book&last=2999-05-01",
            "q=wolves&work=" + HOLES,
            "q=...&work=" + HOLES + "&last=2999-05-01",
            "q=wolves&work=" + HOLES + "&last=2001-05-01",
            "subject=No+such+subject&last=2999-05-01"
        }) {
            assertEquals(422, send(PAGE, form), form);
        }
        assertEquals(
                403,
                shelf.form(PAGE, "q=wolves&work=" + HOLES + "&last=2999-05-01").statusCode());
    }

    private JsonNode first() throws Exception {
        return shelf.json(WOLVES).path("works").path(0);
    }

    private int send(String path, String fields) throws Exception {
        String whole = fields + (fields.isEmpty() ? "" : "&") + "token=" + token;
        return shelf.form(path, whole, "Cookie", cookie).statusCode();
    }

    private static String find(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertTrue(found.find(), text);
        return found.group(1);
    }
}
