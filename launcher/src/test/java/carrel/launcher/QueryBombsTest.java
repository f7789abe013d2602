package carrel.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import carrel.catalog.lucene.LuceneCatalog;
import carrel.evaluation.bombs.QueryBomb;
import carrel.indexer.IndexCommand;
import carrel.searchapi.CarrelServer;
import carrel.testcorpus.TestCorpus;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is asked is answered, or refused with a hint. */
@TestInstance(Lifecycle.PER_CLASS)
class QueryBombsTest {
    private static final int BOMBS_MIN = 200;

    private CarrelServer server;
    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    void openTheShelf(@TempDir Path index) throws IOException {
        int status = new CommandLine(new IndexCommand())
                .execute(
                        "--index",
                        index.toString(),
                        TestCorpus.shelf().resolve("08-science.mrk").toString(),
                        TestCorpus.shelf().resolve("04-middle-grade.mrk").toString());
        assertEquals(0, status);
        server = CarrelServer.open(LuceneCatalog.open(index), CarrelServer.LOOPBACK, CarrelServer.ANY_PORT);
    }

    @AfterAll
    void close() throws IOException {
        server.close();
    }

    @Test
    void thereAreEnoughAndNoneStandsTwice() throws IOException {
        List<QueryBomb> bombs = QueryBomb.read(TestCorpus.queryBombs());

        assertTrue(bombs.size() >= BOMBS_MIN);
        assertEquals(
                bombs.size(),
                bombs.stream().map(QueryBomb::parameters).distinct().count());
        bombs.forEach(bomb -> assertFalse(bomb.why().isBlank(), bomb::query));
    }

    @TestFactory
    Stream<DynamicTest> isAnsweredOrRefusedWithAHint() throws IOException {
        return QueryBomb.read(TestCorpus.queryBombs()).stream().map(bomb -> dynamicTest(bomb.why(), () -> check(bomb)));
    }

    private void check(QueryBomb bomb) throws Exception {
        String parameters = bomb.parameters().entrySet().stream()
                .flatMap(name -> name.getValue().stream()
                        .map(value -> name.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
        URI asked = URI.create(server.address().resolve("/api/search") + "?" + parameters);

        HttpResponse<String> answer = http.send(HttpRequest.newBuilder(asked).build(), BodyHandlers.ofString());

        if (bomb.toBeRefused()) {
            assertEquals(400, answer.statusCode(), answer::body);
            String hint = JsonMapper.shared()
                    .readTree(answer.body())
                    .path("errors")
                    .path(0)
                    .path("expected")
                    .asString("");
            assertFalse(hint.isBlank(), answer::body);
        } else {
            assertEquals(200, answer.statusCode(), answer::body);
        }
    }
}
