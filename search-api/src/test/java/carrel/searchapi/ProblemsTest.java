package carrel.searchapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.catalog.search.SearchRequest;
import carrel.catalog.search.SearchTooSlow;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

final class ProblemsTest {
    private static Front front;

    @BeforeAll
    static void open() {
        front = Front.over(Shelf.catalog());
    }

    @AfterAll
    static void close() throws Exception {
        front.close();
    }

    @Test
    void aBadParameterIsToldWhatWasExpectedAndWhatCame() throws Exception {
        HttpResponse<String> answer = front.get("/api/search?grade=second");

        assertEquals(400, answer.statusCode());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElseThrow());
        JsonNode problem = Json.MAPPER.readTree(answer.body());
        assertEquals("/api/problems/bad-parameters", problem.get("type").asString());
        assertEquals(400, problem.get("status").asInt());
        assertEquals("/api/search", problem.get("instance").asString());
        assertTrue(problem.get("detail").asString().contains("like 4, K-2 or 9-12"));
        assertEquals("second", problem.get("errors").get(0).get("got").asString());
    }

    @Test
    void everyBadParameterIsNamedAtOnce() throws Exception {
        JsonNode errors = front.json("/api/search?formt=x&format=bok&grade=K-13&audience=kids&language=english&year=99"
                        + "&available=maybe&sort=best&page=0&size=101&facets=gneres&q=a&q=b")
                .get("errors");

        List<String> named = new ArrayList<>();
        errors.forEach(error -> named.add(error.get("parameter").asString()));
        assertEquals(
                List.of(
                        "formt",
                        "q",
                        "format",
                        "grade",
                        "audience",
                        "language",
                        "year",
                        "available",
                        "sort",
                        "size",
                        "page",
                        "facets"),
                named);
    }

    @ParameterizedTest
    @CsvSource({
        "formt=book, format",
        "format=bok, book",
        "format=audio, audiobook",
        "sort=titel, title",
        "facets=gerne, genre",
        "autor=Marsh, author"
    })
    void theNearestKnownNameIsOffered(String parameter, String nearest) throws Exception {
        JsonNode error = front.json("/api/search?" + parameter).get("errors").get(0);

        assertEquals(nearest, error.get("nearest").asString());
    }

    @Test
    void aNameLikeNothingKnownGetsNoGuess() throws Exception {
        assertFalse(front.json("/api/search?zzzzqqqq=1").get("errors").get(0).has("nearest"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/search?page=501&size=20",
                "/api/search?page=99999999999999999999",
                "/api/search?page=%2B7",
                "/api/search?page=-1",
                "/api/search?size=0",
                "/api/search?year=1999-1990",
                "/api/search?grade=5-2",
                "/api/suggest?q=a&lang=en",
                "/api/suggest?most=99",
                "/api/health?x=1",
                "/api/works/toads-1?x=1",
                "/api/works/toads-1/similar?most=0"
            })
    void whatCannotBeReadIsRefused(String path) throws Exception {
        assertEquals(400, front.get(path).statusCode(), path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/search?q=%zz", "/api/search?q=100%", "/works/%zz", "/%", "/search?q=%e0%a4%a"})
    void aBrokenEscapeIsRefusedRatherThanPassedOver(String path) throws Exception {
        String answer = front.raw(path);

        assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
        assertTrue(answer.contains("Content-Security-Policy"), answer);
        assertFalse(answer.toLowerCase(Locale.ROOT).contains("jetty"), answer);
    }

    @Test
    void aQueryOfAnyLengthIsReadOrRefused() throws Exception {
        assertEquals(
                200,
                front.get("/api/search?q=" + "a".repeat(SearchRequest.QUERY_CHARACTERS_MAX))
                        .statusCode());
        assertEquals(
                400,
                front.get("/api/search?q=" + "a".repeat(SearchRequest.QUERY_CHARACTERS_MAX + 1))
                        .statusCode());
        HttpResponse<String> tooLong = front.get("/api/search?q=" + "a".repeat(50_000));
        assertEquals(414, tooLong.statusCode());
        assertTrue(tooLong.headers().firstValue("Content-Security-Policy").isPresent());
    }

    @Test
    void manyValuesAreRefusedRatherThanCounted() throws Exception {
        assertEquals(
                400, front.get("/api/search?author=x" + "&author=x".repeat(60)).statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/works/nobody", "/api/works/nobody/similar", "/api/nowhere", "/api", "/api/problems/x"})
    void whatIsNotThereIsAProblemToo(String path) throws Exception {
        HttpResponse<String> answer = front.get(path);

        assertEquals(404, answer.statusCode());
        assertEquals(404, Json.MAPPER.readTree(answer.body()).get("status").asInt());
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS"})
    void addressesCanOnlyBeRead(String method) throws Exception {
        HttpResponse<String> answer = front.ask(method, "/api/search?q=frogs");

        assertEquals(405, answer.statusCode());
        assertEquals("GET, HEAD", answer.headers().firstValue("Allow").orElseThrow());
    }

    @Test
    void headTellsWhatGetWould() throws Exception {
        assertEquals(404, front.ask("HEAD", "/api/works/nobody").statusCode());
        HttpResponse<String> head = front.ask("HEAD", "/api/search");
        assertEquals(200, head.statusCode());
        assertEquals("", head.body());
        assertEquals(
                front.get("/api/search").headers().firstValue("ETag"),
                head.headers().firstValue("ETag"));
    }

    @Test
    void theTypeOfAProblemLeadsToItsMeaning() throws Exception {
        String type = front.json("/api/search?page=x").get("type").asString();

        assertEquals(400, front.json(type).get("status").asInt());
    }

    @Test
    void aSlowSearchIsGivenUpWithAdvice() throws Exception {
        SmallCatalog slow = Shelf.catalog().beforeSearching(() -> {
            throw new SearchTooSlow(Duration.ofMillis(800));
        });
        try (Front door = Front.over(slow)) {
            HttpResponse<String> answer = door.get("/api/search?q=everything");

            assertEquals(503, answer.statusCode());
            assertTrue(answer.body().contains("fewer or longer words"));
        }
    }

    @Test
    void aFaultShowsAnIdAndNothingElse() throws Exception {
        SmallCatalog broken = Shelf.catalog().beforeSearching(() -> {
            throw new IllegalStateException("cannot look for my-secret-query");
        });
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        log.start();
        root.addAppender(log);
        try (Front door = Front.over(broken)) {
            HttpResponse<String> answer = door.get("/api/search?q=my-secret-query");

            assertEquals(500, answer.statusCode());
            assertFalse(answer.body().contains("secret"));
            assertFalse(answer.body().contains("IllegalState"));
            String id = Json.MAPPER
                    .readTree(answer.body())
                    .get("instance")
                    .asString()
                    .replace("urn:uuid:", "");
            String logged = log.list.toString();
            assertTrue(logged.contains(id));
            assertTrue(logged.contains("IllegalStateException"));
            assertFalse(logged.contains("secret"), "the log must not tell what was looked for");
        } finally {
            root.detachAppender(log);
        }
    }

    @Test
    void evenAnErrorBeyondExceptionsIsAProblem() throws Exception {
        SmallCatalog broken = Shelf.catalog().beforeSearching(() -> {
            throw new StackOverflowError();
        });
        try (Front door = Front.over(broken)) {
            HttpResponse<String> answer = door.get("/api/search?q=x");

            assertEquals(500, answer.statusCode());
            assertTrue(answer.body().contains("urn:uuid:"));
        }
    }
}
