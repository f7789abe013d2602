package carrel.searchapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.searchapi.uploads.DocumentReader;
import carrel.searchapi.uploads.Upload;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

final class LevelHandlerTest {
    private static final String TEXT =
            "A frog is on a log. The frog is big and the log is wet. Can the frog hop? ".repeat(3);

    private static Front front;

    @BeforeAll
    static void open() {
        front = Front.over(
                Shelf.catalog(),
                sent -> new DocumentReader.Text(new String(sent.readAllBytes(), StandardCharsets.UTF_8)));
    }

    @AfterAll
    static void close() throws Exception {
        front.close();
    }

    private static HttpResponse<String> send(String type, String body) throws Exception {
        return front.post("/api/level", type, body.getBytes(StandardCharsets.UTF_8));
    }

    private static String form(String text) {
        return "text=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void aTextGetsARangeWithReasonsAndFormulas() throws Exception {
        JsonNode level = Json.MAPPER.readTree(send("text/plain", TEXT).body());

        assertTrue(level.get("low").asDouble() <= level.get("mid").asDouble());
        assertTrue(level.get("mid").asDouble() <= level.get("high").asDouble());
        assertEquals("US grade", level.get("unit").asString());
        assertFalse(level.get("reasons").isEmpty());
        assertEquals("Flesch-Kincaid", level.get("formulas").get(0).get("name").asString());
        assertFalse(level.has("refused"));
    }

    @Test
    void aTextInJsonIsTheSame() throws Exception {
        String json = Json.MAPPER.writeValueAsString(Map.of("text", TEXT));

        assertEquals(
                send("text/plain", TEXT).body(), send("application/json", json).body());
    }

    @Test
    void aRefusalIsAnAnswer() throws Exception {
        HttpResponse<String> answer = send("text/plain", "A frog is on a log.");

        assertEquals(200, answer.statusCode());
        JsonNode level = Json.MAPPER.readTree(answer.body());
        assertTrue(level.get("refused").asString().contains("25 words"));
        assertFalse(level.has("mid"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "{\"txt\": 1}", "{\"text\": 7}", "{\"text\": \"A frog"})
    void whatIsNoTextIsToldWhatWasExpected(String body) throws Exception {
        HttpResponse<String> answer = send("application/json", body);

        assertEquals(400, answer.statusCode());
        JsonNode problem = Json.MAPPER.readTree(answer.body());
        assertEquals("/api/problems/no-text", problem.get("type").asString());
        assertTrue(problem.get("detail").asString().contains("text/plain"));
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws Exception {
        assertEquals(
                400,
                front.post("/api/level", "text/plain", new byte[] {(byte) 0xC3, (byte) 0x28, 0, 1})
                        .statusCode());
    }

    @Test
    void aTextThatIsTooLongIsAProblem() throws Exception {
        HttpResponse<String> answer = send("text/plain", "frog ".repeat(300_000));

        assertEquals(413, answer.statusCode());
        assertEquals(
                "/api/problems/too-large",
                Json.MAPPER.readTree(answer.body()).get("type").asString());
    }

    @Test
    void readingTheAddressSaysThatItIsSentTo() throws Exception {
        HttpResponse<String> answer = front.get("/api/level");

        assertEquals(405, answer.statusCode());
        assertEquals("POST", answer.headers().firstValue("Allow").orElseThrow());
    }

    @Test
    void thePageTakesATextAndShowsItsLevel() throws Exception {
        String empty = front.get("/level").body();
        String filled = front.post(
                        "/level",
                        "application/x-www-form-urlencoded",
                        form(TEXT + "</textarea><script>").getBytes(StandardCharsets.UTF_8))
                .body();

        assertTrue(empty.contains("<label for=\"level-text\">"));
        assertTrue(filled.contains("About grade "));
        assertTrue(filled.contains("Flesch-Kincaid"));
        assertFalse(filled.contains("</textarea><script>"));
    }

    @Test
    void thePageSaysWhyThereIsNoLevel() throws Exception {
        String page = front.post(
                        "/level",
                        "application/x-www-form-urlencoded",
                        form("A frog.").getBytes(StandardCharsets.UTF_8))
                .body();

        assertTrue(page.contains("25 words"));
    }

    private static HttpResponse<String> sendForm(String path, String pasted, byte[] document) throws Exception {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.write(("--cut\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n" + pasted
                        + "\r\n--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"frog.pdf\"\r\n"
                        + "Content-Type: application/pdf\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        form.write(document);
        form.write("\r\n--cut--\r\n".getBytes(StandardCharsets.UTF_8));
        return front.post(path, "multipart/form-data; boundary=cut", form.toByteArray());
    }

    @Test
    void aDocumentGetsTheLevelOfItsText() throws Exception {
        byte[] document = TEXT.getBytes(StandardCharsets.UTF_8);

        assertEquals(
                send("text/plain", TEXT).body(),
                sendForm("/api/level", "", document).body());
        String page = sendForm("/level", "", document).body();
        assertTrue(page.contains("About grade "));
        assertTrue(page.contains("aria-describedby=\"level-promise\"></textarea>"), "the box stays empty");
    }

    @Test
    void aFormWithoutADocumentIsJudgedByItsText() throws Exception {
        String page = sendForm("/level", TEXT + "É", new byte[0]).body();

        assertTrue(page.contains("About grade "));
        assertTrue(page.contains("É</textarea>"));
        assertEquals(400, sendForm("/api/level", TEXT, new byte[0]).statusCode());
    }

    @Test
    void aDocumentThatIsTooLargeIsAProblem() throws Exception {
        for (int bytes : List.of(Upload.BYTES_MAX + 1, Upload.BYTES_MAX * 3 / 2)) {
            byte[] document = new byte[bytes];

            assertEquals(413, sendForm("/api/level", "", document).statusCode());
            assertEquals(413, sendForm("/level", "", document).statusCode());
        }
    }

    @Test
    void aBrokenFormIsToldWhatWasExpected() throws Exception {
        HttpResponse<String> answer = front.post(
                "/api/level", "multipart/form-data; boundary=cut", "--cut\r\nfrog".getBytes(StandardCharsets.UTF_8));

        assertEquals(400, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("multipart/form-data"));
    }

    @Test
    void aParameterWhereNoneIsKnownIsToldSo() throws Exception {
        HttpResponse<String> answer = front.post("/api/level?x=1", "text/plain", TEXT.getBytes(StandardCharsets.UTF_8));

        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("no parameters at this address"), answer.body());
    }
}
