package carrel.searchapi;

import carrel.catalog.ShelfMap;
import carrel.catalog.search.CatalogSearcher;
import carrel.searchapi.readalikes.LibrarianLists;
import carrel.searchapi.state.State;
import carrel.searchapi.uploads.DocumentReader;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;

/** The front door of a server on a free port: tests knock there like anybody else. */
final class Front implements Closeable {
    private final HttpClient client = HttpClient.newHttpClient();
    private final CarrelServer server;
    private final int port;

    private Front(CarrelServer server) {
        this.server = server;
        this.port = server.address().getPort();
    }

    /** Over a server that is open; it is closed with this. */
    static Front of(CarrelServer server) {
        return new Front(server);
    }

    static <C extends CatalogSearcher & Closeable> Front over(C catalog, State state) {
        return new Front(CarrelServer.open(
                catalog,
                LibrarianLists.NONE,
                state,
                DocumentReader.NONE,
                ShelfMap.NONE,
                CarrelServer.LOOPBACK,
                CarrelServer.ANY_PORT));
    }

    static <C extends CatalogSearcher & Closeable> Front over(C catalog, DocumentReader documents) {
        return new Front(CarrelServer.open(
                catalog,
                LibrarianLists.NONE,
                State.inMemory(),
                documents,
                ShelfMap.NONE,
                CarrelServer.LOOPBACK,
                CarrelServer.ANY_PORT));
    }

    static <C extends CatalogSearcher & Closeable> Front over(C catalog, ShelfMap shelves) {
        return new Front(CarrelServer.open(
                catalog,
                LibrarianLists.NONE,
                State.inMemory(),
                DocumentReader.NONE,
                shelves,
                CarrelServer.LOOPBACK,
                CarrelServer.ANY_PORT));
    }

    static <C extends CatalogSearcher & Closeable> Front over(C catalog) {
        return new Front(CarrelServer.open(catalog, CarrelServer.LOOPBACK, CarrelServer.ANY_PORT));
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return ask("GET", path, headers);
    }

    HttpResponse<String> ask(String method, String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri(path)).method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** Sends something, over a line of its own: a server that refuses to read it to its end closes the line. */
    HttpResponse<String> post(String path, String type, byte[] body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        return alone(request);
    }

    HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        return alone(request);
    }

    private static HttpResponse<String> alone(HttpRequest request) throws IOException, InterruptedException {
        try (HttpClient line = HttpClient.newHttpClient()) {
            return line.send(request, BodyHandlers.ofString());
        }
    }

    /** Sends a form as a browser does; a redirect is not followed. */
    HttpResponse<String> form(String path, String fields, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** Asks for a path as it stands, however broken; answers the raw head and body. */
    String raw(String path) throws IOException {
        try (Socket line = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            line.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    JsonNode json(String path) throws IOException, InterruptedException {
        return Json.MAPPER.readTree(get(path).body());
    }

    URI uri(String path) {
        return URI.create("http://" + CarrelServer.LOOPBACK + ":" + port + path);
    }

    CarrelServer server() {
        return server;
    }

    @Override
    public void close() throws IOException {
        client.close();
        server.close();
    }
}
