package carrel.searchapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.searchapi.state.State;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists through the front door, as two teachers and a stranger use them. */
final class StaffTest {
    @TempDir
    private Path folder = Path.of("");

    private State state = State.inMemory();
    private Front front = Front.over(Shelf.catalog());

    @BeforeEach
    void open() throws Exception {
        front.close();
        state = State.in(folder);
        front = Teacher.frontFor(state);
    }

    @AfterEach
    void close() throws Exception {
        front.close();
    }

    @Test
    void aListIsKeptChangedSharedAndDeletedForGood() throws Exception {
        Teacher ada = Teacher.signedIn(front, "ada");
        String path = ada.list("Ponds & <b>more</b>");
        String changed = Teacher.find(ada.get(path).body(), "name=\"changed\" value=\"(\\d+)\"");

        ada.send(
                path,
                "changed",
                changed,
                "title",
                "Pond unit",
                "standards",
                "4-LS1-1, RI.4.3",
                "notes",
                "Read one.",
                "s0-title",
                "Start",
                "s0-e0-kind",
                "WORK",
                "s0-e0-work",
                Shelf.frogs().id(),
                "s0-e0-title",
                "Frogs",
                "s0-e0-note",
                "Page 3",
                "s0-add",
                "https://example.org/pond\nMicroscope\n/works/" + Shelf.toads().id());
        ada.send(path + "/share", "shared", "true");
        String share = Teacher.find(ada.get(path).body(), "href=\"(/shared/[^\"/]+)\"");
        String page = front.get(share).body();

        for (String part : List.of(
                "Pond unit",
                "4-LS1-1",
                "Start",
                "Frogs of the pond",
                "Page 3",
                "https://example.org/pond",
                "Microscope",
                "Toads at night",
                "Grades 1–2",
                "class=\"bar\"")) {
            assertTrue(page.contains(part), part);
        }
        assertFalse(page.contains("ada"), "the owner is nobody's business");
        assertTrue(front.get(share + "/feed.rss").body().contains("<title>Toads at night</title>"));
        assertTrue(front.get(share + "/items.csv")
                .body()
                .contains("Start,Frogs of the pond,\"Marsh, Lily\",Book,English"));
        assertTrue(front.get(share + "/gaps.csv").body().contains("nothing at this level"));
        assertTrue(front.get(share + "/citations?style=ris").body().startsWith("TY  - BOOK"));
        assertTrue(front.get(share + "/print").body().contains("class=\"qr-ink\""));
        assertTrue(front.get(share + "/list.pdf").body().startsWith("%PDF-"));
        HttpResponse<String> embedded = front.get(share + "/embed");
        assertTrue(embedded.body().contains("rel=\"icon\""), "or the browser asks for one that is not there");
        assertTrue(embedded.headers()
                .firstValue("Content-Security-Policy")
                .orElseThrow()
                .contains("frame-ancestors *"));

        ada.send(path + "/delete");
        assertEquals(404, front.get(share).statusCode());
        assertEquals(404, ada.get(path).statusCode());
        front.close();
        assertFalse(holds("Pond unit"), "what is deleted is gone from the files");
    }

    @Test
    void aNewTopicLeavesWhatIsPinnedAndReplacesTheRest() throws Exception {
        Teacher ada = Teacher.signedIn(front, "ada");
        String path = ada.list("Animals");
        String changed = Teacher.find(ada.get(path).body(), "name=\"changed\" value=\"(\\d+)\"");
        ada.send(
                path,
                "changed",
                changed,
                "title",
                "Animals",
                "s0-title",
                "Ours",
                "s0-e0-kind",
                "FILE",
                "s0-e0-title",
                "Terrarium",
                "s0-e0-pinned",
                "true",
                "s0-e1-kind",
                "FILE",
                "s0-e1-title",
                "Old sheet");

        assertEquals(
                303, ada.send(path + "/fill", "topic", "toads", "grades", "3").statusCode());

        String page = ada.get(path).body();
        assertTrue(page.contains("Terrarium"));
        assertFalse(page.contains("Old sheet"));
        assertTrue(page.contains("Toads at night"), page);
        assertEquals(
                400,
                ada.send(path + "/fill", "topic", "toads", "owner", "grace").statusCode());
    }

    @Test
    void anothersListIsNotThere() throws Exception {
        Teacher ada = Teacher.signedIn(front, "ada");
        Teacher grace = Teacher.signedIn(front, "grace");
        String path = ada.list("Ada's own");

        assertEquals(404, grace.get(path).statusCode());
        assertEquals(404, grace.get(path + "/export.json").statusCode());
        for (String action : List.of("", "/share", "/delete")) {
            HttpResponse<String> answer = action.equals("/share")
                    ? grace.send(path + action, "shared", "true")
                    : grace.send(path + action, action.isEmpty() ? new String[] {"title", "Mine now"} : new String[0]);
            assertEquals(404, answer.statusCode(), action);
        }
        assertEquals(404, front.get(path).statusCode());
        assertFalse(grace.get("/staff/lists").body().contains("Ada's own"));
        assertTrue(ada.get(path).body().contains("Ada&#39;s own"));
    }

    @Test
    void nobodySendsAlongWhatTheFormDoesNotHave() throws Exception {
        Teacher ada = Teacher.signedIn(front, "ada");
        String path = ada.list("Mine");

        for (String name : List.of("owner", "share", "id", "s0-owner", "s0-e0-owner")) {
            assertEquals(400, ada.send(path, "title", "Mine", name, "grace").statusCode(), name);
        }
        HttpResponse<String> brought =
                ada.send("/staff/bring", "json", "{\"title\": \"x\", \"owner\": \"grace\", \"share\": \"guessable\"}");
        assertEquals(422, brought.statusCode());
        assertFalse(Teacher.signedIn(front, "grace").get("/staff/lists").body().contains(">x<"));
    }

    @Test
    void listsAndSessionsSurviveARestartAndABackup(@TempDir Path elsewhere) throws Exception {
        Teacher ada = Teacher.signedIn(front, "ada");
        String path = ada.list("Lasting");
        Files.createDirectories(elsewhere.resolve("state"));
        state.backup(elsewhere.resolve("state").resolve("carrel.sqlite"));

        front.close();
        front = Front.over(Shelf.catalog(), State.in(folder));
        assertTrue(ada.at(front).get(path).body().contains("Lasting"));

        front.close();
        front = Front.over(Shelf.catalog(), State.in(elsewhere.resolve("state")));
        assertTrue(ada.at(front).get(path).body().contains("Lasting"));
    }

    @Test
    void aListGoesAlongAsJsonAndComesBackTheSame() throws Exception {
        Teacher ada = Teacher.signedIn(front, "ada");
        String json = ada.get(ada.list("Travels") + "/export.json").body();

        String copy = ada.send("/staff/bring", "json", json)
                .headers()
                .firstValue("Location")
                .orElseThrow();

        assertEquals(json, ada.get(copy + "/export.json").body());
    }

    @Test
    void anOlderFormOverwritesANewerListOnlyOnceItsWriterIsTold() throws Exception {
        Teacher ada = Teacher.signedIn(front, "ada");
        String path = ada.list("First");
        String changed = Teacher.find(ada.get(path).body(), "name=\"changed\" value=\"(\\d+)\"");

        assertEquals(303, ada.send(path, "changed", changed, "title", "Second").statusCode());
        HttpResponse<String> late = ada.send(path, "changed", changed, "title", "Third");

        assertEquals(409, late.statusCode());
        assertTrue(late.body().contains("was changed elsewhere"), late.body());
        assertTrue(
                late.body().contains("href=\"" + path + "\" target=\"_blank\""), "the other version is a click away");
        String now = Teacher.find(late.body(), "name=\"changed\" value=\"(\\d+)\"");
        String typed = Teacher.find(late.body(), "name=\"title\" value=\"([^\"]+)\"");
        assertEquals("Third", typed);
        assertTrue(ada.get(path).body().contains("Second"));
        assertEquals(303, ada.send(path, "changed", now, "title", typed).statusCode());
        assertTrue(ada.get(path).body().contains("Third"));
    }

    @Test
    void whatIsTooLongForAListIsRefusedWithASentence() throws Exception {
        Teacher ada = Teacher.signedIn(front, "ada");
        String path = ada.list("Long");
        String changed = Teacher.find(ada.get(path).body(), "name=\"changed\" value=\"(\\d+)\"");

        HttpResponse<String> refused = ada.send(path, "changed", changed, "title", "Long", "s0-add", "x".repeat(300));

        assertEquals(422, refused.statusCode());
        assertTrue(refused.body().contains("could not be kept: a text here has at most"), refused.body());
    }

    @Test
    void aLibrarianAdvisesAReaderAndTakesTheBooksAlong() throws Exception {
        Teacher ada = Teacher.signedIn(front, "ada");
        String page = ada.get("/staff/advise?like=" + Shelf.frogs().id()).body();

        assertTrue(page.contains("Books to hand over"), page);
        String sheet = Teacher.find(page, "href=\"(/match/sheet\\?like=[^\"]+)\"");
        assertEquals(200, front.get(sheet).statusCode());
        String work = Teacher.find(page, "name=\"work\" value=\"([^\"]+)\"");
        assertTrue(ada.get("/staff/lists?work=" + work).body().contains("1 title goes"));
        assertEquals(404, front.get("/match/sheet").statusCode());
    }

    private boolean holds(String text) throws Exception {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text)) {
                    return true;
                }
            }
        }
        return false;
    }
}
