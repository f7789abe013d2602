package carrel.searchapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.searchapi.state.State;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is sent slowly, or is too much, costs nobody but its sender. */
@Timeout(60)
final class SlowLinesTest {
    private static final String FORM = "application/x-www-form-urlencoded";

    /** As many as may be at work at once on a usual machine, and fewer than may be on their way with a text. */
    private static final int LINES = Math.min(5, Runtime.getRuntime().availableProcessors());

    private final Front front = Front.over(Shelf.catalog(), State.inMemory());
    private final List<Socket> lines = new ArrayList<>();

    @AfterEach
    void close() throws IOException {
        for (Socket line : lines) {
            line.close();
        }
        front.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/staff/sign-in, application/x-www-form-urlencoded, name=ada&password=wrong, 422",
        "/text-sets, application/x-www-form-urlencoded, topic=frogs, 200",
        "/api/text-sets, application/json, {\"topic\":\"frogs\"}, 200",
        "/level, application/x-www-form-urlencoded, text=A+frog, 200",
        "/api/level, text/plain, A frog sat on a log., 200"
    })
    void whatIsStillOnItsWayKeepsNobodyElseWaiting(String path, String type, String body, int status) throws Exception {
        for (int i = 0; i < LINES; i++) {
            assertTrue(begin(path, type, 100).contains(" 100 "), "the server reads on");
        }

        assertEquals(
                status,
                front.post(path, type, body.getBytes(StandardCharsets.UTF_8)).statusCode());
    }

    @Test
    void aFormThatIsTooLongOrInPartsIsNotRead() throws Exception {
        byte[] tooLong = new byte[ShortForm.BYTES_MAX + 1];

        assertEquals(413, front.post("/choices", FORM, tooLong).statusCode());
        assertEquals(
                413,
                front.post("/choices", "multipart/form-data; boundary=cut", "--cut--".getBytes(StandardCharsets.UTF_8))
                        .statusCode());
    }

    @Test
    void aFormInChunksIsReadUpToTheLimit() throws Exception {
        byte[] tooLong = new byte[ShortForm.BYTES_MAX + 1];

        assertEquals(200, inChunks("/text-sets", "topic=frogs".getBytes(StandardCharsets.UTF_8)));
        assertEquals(413, inChunks("/text-sets", tooLong));
        assertEquals(413, inChunks("/text-sets", new byte[16 * tooLong.length]));
    }

    @Test
    void aStrangersFileIsRefusedBeforeItIsSent() throws Exception {
        assertTrue(begin("/staff/pairs/file", "multipart/form-data; boundary=cut", 1 << 20)
                .contains(" 403 "));
    }

    /** Sends a form that does not say beforehand how long it is; answers the status. */
    private int inChunks(String path, byte[] form) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(front.uri(path))
                .header("Content-Type", FORM)
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(form)))
                .build();
        try (HttpClient line = HttpClient.newHttpClient()) {
            return line.send(request, BodyHandlers.discarding()).statusCode();
        }
    }

    /** Sends the head of a request alone; answers the first line that comes back. */
    private String begin(String path, String type, int length) throws IOException {
        Socket line =
                new Socket(InetAddress.getLoopbackAddress(), front.uri(path).getPort());
        lines.add(line);
        String head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type + "\r\nContent-Length: "
                + length + "\r\nExpect: 100-continue\r\n\r\n";
        line.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
        return new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8)).readLine();
    }
}
