package carrel.searchapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ReaderChoicesTest {
    private static Front front;

    @BeforeAll
    static void open() {
        front = Front.over(Shelf.ofEverything());
    }

    @AfterAll
    static void close() throws Exception {
        front.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/search?q=frogs", "/works/toads-1", "/match", "/choices", "/databases", "/help", "/nowhere"
            })
    void nothingIsSetForWhoeverChoseNothing(String path) throws Exception {
        assertEquals(List.of(), front.get(path).headers().allValues("Set-Cookie"));
    }

    @Test
    void aChoiceIsKeptAndLeadsBack() throws Exception {
        HttpResponse<String> kept = choose("look=younger&language=es&back=%2Fsearch%3Fq%3Dfrogs");

        assertEquals(303, kept.statusCode());
        assertEquals("/search?q=frogs", kept.headers().firstValue("Location").orElseThrow());
        String cookie = kept.headers().firstValue("Set-Cookie").orElseThrow();
        assertTrue(
                cookie.startsWith("carrel-choices=language:es.look:younger; Path=/; Max-Age=15552000; SameSite=Lax"));

        String page = front.get("/", "Cookie", "carrel-choices=language:es.look:younger")
                .body();
        assertTrue(page.contains("<html lang=\"es\" dir=\"ltr\" class=\"look-younger\">"));
        assertTrue(page.contains("Encuentra tu próximo libro"));
    }

    @ParameterizedTest
    @CsvSource({"auto, screen and (prefers-color-scheme: dark)", "dark, screen", "light, not all"})
    void darkColoursGoToWhoeverChoseThemOrWhoseDeviceAsksForThem(String chosen, String media) throws Exception {
        String page =
                front.get("/", "Cookie", "carrel-choices=colours:" + chosen).body();

        assertTrue(page.contains("media=\"" + media + "\""), page);
    }

    @Test
    void whatIsForgottenIsTakenFromTheDevice() throws Exception {
        HttpResponse<String> forgotten = choose("forget=true");

        assertTrue(forgotten
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow()
                .startsWith("carrel-choices=; Path=/; Max-Age=0"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example",
                "javascript:alert(1)",
                "/a\r\nB: c"
            })
    void nobodyIsLedToAnotherSite(String back) throws Exception {
        HttpResponse<String> kept =
                choose("look=younger&back=" + java.net.URLEncoder.encode(back, StandardCharsets.UTF_8));

        assertEquals("/", kept.headers().firstValue("Location").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"look:purple", "x:y", "language:en-XA", ":::", "look:younger; b", "\"><script>"})
    void anOddCookieChangesNothing(String cookie) throws Exception {
        String page = front.get("/", "Cookie", "carrel-choices=" + cookie).body();

        assertTrue(page.contains("<html lang=\"en\" dir=\"ltr\" class=\""));
        assertFalse(page.contains("purple"));
        assertFalse(page.contains("<script>"));
    }

    @Test
    void arabicRunsFromRightToLeft() throws Exception {
        String page = front.get("/search?q=frogs", "Accept-Language", "ar-EG,en;q=0.5")
                .body();

        assertTrue(page.contains("<html lang=\"ar\" dir=\"rtl\""));
        assertTrue(page.contains("نتيجة واحدة"));
    }

    private static HttpResponse<String> choose(String form) throws Exception {
        return front.post("/choices", "application/x-www-form-urlencoded", form.getBytes(StandardCharsets.UTF_8));
    }
}
