package carrel.searchapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.searchapi.staff.Accounts;
import carrel.searchapi.state.State;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody of the staff who is signed in.
 *
 * @param cookie what her browser holds
 * @param token what stands in her forms
 */
record Teacher(Front front, String cookie, String token) {
    static final String PASSWORD = "correct horse battery";

    /** The small shelf, where Ada and Grace may sign in. */
    static Front frontFor(State state) {
        return frontFor(Shelf.catalog(), state);
    }

    /** Any shelf, where Ada and Grace may sign in. */
    static Front frontFor(SmallCatalog shelf, State state) {
        Accounts accounts = new Accounts(state, Clock.systemUTC());
        accounts.put("ada", PASSWORD);
        accounts.put("grace", PASSWORD);
        return Front.over(shelf, state);
    }

    static Teacher signedIn(Front front, String name) throws Exception {
        HttpResponse<String> answer = signIn(front, name, PASSWORD);
        assertEquals(303, answer.statusCode(), answer.body());
        String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
        String page = front.get("/staff/lists", "Cookie", cookie).body();
        return new Teacher(front, cookie, find(page, "name=\"token\" value=\"([^\"]+)\""));
    }

    static HttpResponse<String> signIn(Front front, String name, String password) throws Exception {
        return front.form("/staff/sign-in", form("name", name, "password", password));
    }

    /** The same browser at another door. */
    Teacher at(Front other) {
        return new Teacher(other, cookie, token);
    }

    HttpResponse<String> get(String path, String... headers) throws Exception {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "Cookie";
        all[1] = cookie;
        return front.get(path, all);
    }

    /** Sends a form with her token; names and values take turns. */
    HttpResponse<String> send(String path, String... fields) throws Exception {
        return front.form(path, form(fields) + (fields.length == 0 ? "" : "&") + "token=" + token, "Cookie", cookie);
    }

    /** Makes a list with a book in it; answers its path. */
    String list(String title) throws Exception {
        return send("/staff/lists", "title", title, "work", Shelf.frogs().id())
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    static String form(String... fields) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            form.append(i == 0 ? "" : "&")
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return form.toString();
    }

    /** What a page has in the place that the pattern marks. */
    static String find(String page, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(page);
        assertTrue(found.find(), pattern + " in " + page);
        return found.group(1);
    }
}
