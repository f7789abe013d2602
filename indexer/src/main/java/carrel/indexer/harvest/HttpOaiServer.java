package carrel.indexer.harvest;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** A server on the network. */
public final class HttpOaiServer implements OaiServer {
    private static final Duration CONNECT_TIME_MAX = Duration.ofSeconds(15);
    private static final Duration ANSWER_TIME_MAX = Duration.ofMinutes(5);

    /** A page of records has a few megabytes; what is longer does not end. */
    private static final int BODY_BYTES_MAX = 128 << 20;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECT_TIME_MAX)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    @Override
    public Answer get(URI address) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(ANSWER_TIME_MAX)
                .header("User-Agent", "Carrel (OAI-PMH harvester)")
                .header("Accept", "text/xml, application/xml;q=0.9, */*;q=0.1")
                .header("Accept-Encoding", "gzip")
                .build();
        try {
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            boolean packed = response.headers()
                    .firstValue("Content-Encoding")
                    .filter("gzip"::equalsIgnoreCase)
                    .isPresent();
            try (InputStream raw = response.body();
                    InputStream body = packed ? new GZIPInputStream(raw) : raw) {
                byte[] bytes = body.readNBytes(BODY_BYTES_MAX + 1);
                if (bytes.length > BODY_BYTES_MAX) {
                    throw new IOException("an answer of more than " + (BODY_BYTES_MAX >> 20) + " MB");
                }
                return new Answer(response.statusCode(), bytes, retryAfter(response));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }

    private static Optional<Duration> retryAfter(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(seconds -> seconds.matches("[0-9]{1,6}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)));
    }
}
