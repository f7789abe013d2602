package carrel.searchapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.javalin.Javalin;
import io.javalin.http.Handler;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class TurnstileTest {
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch end = new CountDownLatch(1);

    @Test
    void whoComesWhileAllIsTakenIsToldToComeAgainAndTheNextIsLetIn() throws Exception {
        Handler costly = new Turnstile(1, 0, Duration.ofMillis(1)).before(http -> {
            begun.countDown();
            end.await();
            http.result("made");
        });
        Javalin app = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.routes.get("/", costly);
        });
        try (HttpClient client = HttpClient.newHttpClient()) {
            app.start(0);
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + app.port() + "/"))
                    .build();
            CompletableFuture<HttpResponse<String>> first = client.sendAsync(request, BodyHandlers.ofString());
            begun.await();

            assertEquals(503, client.send(request, BodyHandlers.ofString()).statusCode());
            end.countDown();
            assertEquals("made", first.get().body());
            assertEquals("made", client.send(request, BodyHandlers.ofString()).body());
        } finally {
            end.countDown();
            app.stop();
        }
    }

    @Test
    void theProblemSaysWhatToDo() {
        assertTrue(ProblemType.TOO_BUSY.meaning().contains("Come again"));
    }
}
