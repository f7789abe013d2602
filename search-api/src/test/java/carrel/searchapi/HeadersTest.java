package carrel.searchapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HeadersTest {
    private static Front front;

    @BeforeAll
    static void open() {
        front = Front.over(Shelf.catalog());
    }

    @AfterAll
    static void close() throws Exception {
        front.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/search?q=frogs", "/nowhere", "/api/search", "/api/search?page=x"})
    void everyAnswerTellsTheBrowserWhatNotToDo(String path) throws Exception {
        HttpHeaders headers = front.get(path).headers();

        String policy = headers.firstValue("Content-Security-Policy").orElseThrow();
        assertTrue(policy.startsWith("default-src 'none'"));
        assertFalse(policy.contains("unsafe"));
        assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElseThrow());
        assertEquals("no-referrer", headers.firstValue("Referrer-Policy").orElseThrow());
        assertTrue(headers.firstValue("Permissions-Policy").isPresent());
        assertEquals(
                "same-origin",
                headers.firstValue("Cross-Origin-Resource-Policy").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/search?q=frogs", "/api/search", "/nowhere"})
    void nobodyGetsACookie(String path) throws Exception {
        assertTrue(front.get(path).headers().firstValue("Set-Cookie").isEmpty());
        assertTrue(front.get(path).headers().firstValue("Server").isEmpty());
    }

    @Test
    void whatTheBrowserHasAlreadyIsNotSentAgain() throws Exception {
        String tag =
                front.get("/api/search?q=frogs").headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again = front.get("/api/search?q=frogs", "If-None-Match", "W/\"other\", " + tag);

        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
        assertEquals(200, front.get("/api/search?q=toads", "If-None-Match", tag).statusCode());
    }

    @Test
    void answersArePackedForThoseWhoCanUnpackThem() throws Exception {
        HttpHeaders headers =
                front.get("/api/search", "Accept-Encoding", "gzip").headers();

        assertEquals("gzip", headers.firstValue("Content-Encoding").orElseThrow());
        assertTrue(headers.firstValue("Vary").orElseThrow().contains("Accept-Encoding"));
    }

    @Test
    void searchesAreNotKeptBySharedCaches() throws Exception {
        String keeping = front.get("/api/search?q=frogs")
                .headers()
                .firstValue("Cache-Control")
                .orElseThrow();

        assertTrue(keeping.contains("private"));
    }
}
