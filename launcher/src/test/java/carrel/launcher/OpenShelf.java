package carrel.launcher;

import carrel.catalog.lucene.LuceneCatalog;
import carrel.indexer.IndexCommand;
import carrel.searchapi.CarrelServer;
import carrel.testcorpus.TestCorpus;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shipped shelf, indexed as {@code carrel index} does and open to readers. */
final class OpenShelf implements Closeable {
    static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client = HttpClient.newHttpClient();
    private final CarrelServer server;

    private OpenShelf(CarrelServer server) {
        this.server = server;
    }

    static OpenShelf in(Path index) throws IOException {
        int status = new CommandLine(new IndexCommand())
                .execute(
                        "--index",
                        index.toString(),
                        TestCorpus.shelf().toString(),
                        TestCorpus.documents().toString(),
                        TestCorpus.titleLists().toString());
        if (status != 0) {
            throw new IllegalStateException("the shelf is not indexed whole");
        }
        return new OpenShelf(
                CarrelServer.open(LuceneCatalog.open(index), CarrelServer.LOOPBACK, CarrelServer.ANY_PORT));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
    }

    JsonNode json(String path) throws IOException, InterruptedException {
        return JSON.readTree(get(path).body());
    }

    JsonNode post(String path, Object body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build();
        return JSON.readTree(client.send(request, BodyHandlers.ofString()).body());
    }

    private URI uri(String path) {
        return server.address().resolve(path);
    }

    @Override
    public void close() throws IOException {
        client.close();
        server.close();
    }
}
