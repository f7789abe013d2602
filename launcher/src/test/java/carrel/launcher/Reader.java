package carrel.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;

/** Asks the API over HTTP, as a browser does. */
final class Reader {
    private static final JsonMapper JSON = new JsonMapper();

    private final URI server;
    private final HttpClient http = HttpClient.newHttpClient();

    Reader(URI server) {
        this.server = server;
    }

    Answer ask(String address) throws IOException {
        URI asked = URI.create(server.resolve(address).toASCIIString());
        try {
            var answer = http.send(HttpRequest.newBuilder(asked).build(), BodyHandlers.ofString());
            assertEquals(200, answer.statusCode(), answer::body);
            return new Answer(JSON.readTree(answer.body()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }

    /** The id of the work that a search for the title puts first. */
    String idOf(String title) throws IOException {
        return ask("/api/search?q=" + URLEncoder.encode(title, StandardCharsets.UTF_8))
                .firstId();
    }
}
