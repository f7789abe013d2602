package carrel.launcher;

import carrel.catalog.ShelfMap;
import carrel.catalog.lucene.LuceneCatalog;
import carrel.indexer.IndexCommand;
import carrel.searchapi.CarrelServer;
import carrel.searchapi.readalikes.LibrarianLists;
import carrel.searchapi.state.State;
import carrel.searchapi.uploads.DocumentReader;
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
        return in(index, State.inMemory());
    }

    static OpenShelf in(Path index, State state) throws IOException {
        index(index);
        return new OpenShelf(CarrelServer.open(
                LuceneCatalog.open(index),
                LibrarianLists.NONE,
                state,
                DocumentReader.NONE,
                ShelfMap.NONE,
                CarrelServer.LOOPBACK,
                CarrelServer.ANY_PORT));
    }

    /** Indexes the shipped shelf as {@code carrel index} does. */
    static void index(Path index) {
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
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return client.send(request(path, headers).build(), BodyHandlers.ofString());
    }

    /** Sends what a form holds, as browsers write it. */
    HttpResponse<String> form(String path, String fields, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields));
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
        return headers.length == 0 ? request : request.headers(headers);
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

    URI address() {
        return server.address();
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
