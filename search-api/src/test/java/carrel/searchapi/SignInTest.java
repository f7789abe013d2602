package carrel.searchapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.searchapi.staff.StaffHome;
import carrel.searchapi.state.State;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The staff's door: who comes in, what her browser holds, and how others are kept out. */
final class SignInTest {
    private final State state = State.inMemory();
    private final Front front = Teacher.frontFor(state);

    @AfterEach
    void close() throws Exception {
        front.close();
    }

    @Test
    void aFormOfAnotherSiteChangesNothing() throws Exception {
        Teacher ada = Teacher.signedIn(front, "ada");
        String path = ada.list("Kept");

        for (String token : List.of(
                "",
                "&token=",
                "&token=guess",
                "&token=" + Teacher.signedIn(front, "grace").token())) {
            assertEquals(
                    403,
                    front.form(path + "/delete", "x=1" + token, "Cookie", ada.cookie())
                            .statusCode(),
                    token);
            assertEquals(
                    403,
                    front.form("/staff/lists", "title=x" + token, "Cookie", ada.cookie())
                            .statusCode(),
                    token);
        }
        assertEquals(403, front.form(path + "/delete", "token=" + ada.token()).statusCode());
        assertEquals(
                403,
                front.form(
                                "/staff/sign-in",
                                Teacher.form("name", "ada", "password", Teacher.PASSWORD),
                                "Sec-Fetch-Site",
                                "cross-site")
                        .statusCode());
        assertEquals(200, ada.get(path).statusCode());
    }

    @Test
    void guessingLocksANameWhetherItExistsOrNot() throws Exception {
        for (String name : List.of("ada", "nobody")) {
            for (int i = 0; i < 5; i++) {
                assertEquals(
                        422, Teacher.signIn(front, name, "wrong password " + i).statusCode());
            }
        }

        HttpResponse<String> locked = Teacher.signIn(front, "ada", Teacher.PASSWORD);

        assertEquals(422, locked.statusCode());
        assertTrue(locked.headers().firstValue("Set-Cookie").isEmpty());
        assertEquals(
                Teacher.signIn(front, "nobody", "wrong").body().replaceAll("\\s+", " "),
                locked.body().replaceAll("\\s+", " "));
        assertEquals(303, Teacher.signIn(front, "grace", Teacher.PASSWORD).statusCode(), "others are not locked out");
    }

    @Test
    void aPasswordThatIsTypedAsANameIsNotKept() throws Exception {
        Teacher.signIn(front, Teacher.PASSWORD, "ada");

        List<String> kept = state.rows("SELECT name FROM failed_sign_in", row -> row.getString(1));
        assertEquals(1, kept.size());
        assertFalse(kept.getFirst().contains("horse"), kept::getFirst);
    }

    @Test
    void noBrowserKeepsWhatOnlyTheStaffSee() throws Exception {
        Teacher ada = Teacher.signedIn(front, "ada");
        String path = ada.list("Mine");

        for (String address : List.of("/staff", "/staff/lists", path, path + "/export.json", "/staff/pairs.csv")) {
            HttpResponse<String> answer = ada.get(address);
            assertEquals(200, answer.statusCode(), address);
            assertEquals(List.of("no-store"), answer.headers().allValues("Cache-Control"), address);
        }
    }

    @Test
    void theCookieIsTheStaffsAloneAndReadersGetNone() throws Exception {
        String cookie = Teacher.signIn(front, "ada", Teacher.PASSWORD)
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();

        for (String part : List.of("Path=/staff", "HttpOnly", "SameSite=Strict")) {
            assertTrue(cookie.contains(part), cookie);
        }
        for (String path : List.of("/", "/search?q=frogs", "/text-sets", "/staff/sign-in")) {
            assertTrue(front.get(path).headers().firstValue("Set-Cookie").isEmpty(), path);
        }
    }

    @Test
    void theDeskLeadsToEveryRoomAndNobodyElseThere() throws Exception {
        Teacher ada = Teacher.signedIn(front, "ada");
        String home = ada.get("/staff").body();

        for (String room : StaffHome.ROOMS) {
            assertTrue(home.contains("href=\"/staff/" + room + "\""), room);
            assertEquals(200, ada.get("/staff/" + room).statusCode(), room);
            assertEquals(303, front.get("/staff/" + room).statusCode(), room);
        }
        assertEquals(303, front.get("/staff").statusCode());
        assertEquals(404, front.get("/staff/unanswered.json").statusCode());
        assertTrue(ada.get("/staff/unanswered.json").body().contains("\"occasionsMin\":10"));
        assertTrue(ada.get("/staff/unanswered").body().contains("This count began on"), "the page says since when");
        assertEquals(303, ada.send("/staff/unanswered/forget", "words", "frogz").statusCode());
    }

    @Test
    void signingOutEndsTheSession() throws Exception {
        Teacher ada = Teacher.signedIn(front, "ada");

        ada.send("/staff/sign-out");

        assertEquals(303, ada.get("/staff/lists").statusCode());
    }
}
