package carrel.benchmarks.engines;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An engine in a process of its own, asked over HTTP. */
abstract class ServedEngine implements Engine {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern ADDRESS = Pattern.compile("http://[\\w.-]+:\\d+");
    private static final int TOO_SLOW = 503;
    private static final int TRIES_MAX = 5;

    private final String name;
    private final Process process;
    private final String address;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** @param command begins it, and prints where it is */
    ServedEngine(String name, List<String> command, File log) throws IOException {
        this.name = name;
        this.process = new ProcessBuilder(command).redirectError(log).start();
        BufferedReader lines = process.inputReader();
        this.address = address(lines, name, log);
        // A virtual thread that waits for a pipe holds a processor: two of them would hold both, and no client could
        // ask.
        Thread.ofPlatform().daemon().name(name + "-output").start(() -> passOver(lines));
    }

    /** An engine that nobody listens to stops in the middle of a line once the pipe is full. */
    private static void passOver(BufferedReader lines) {
        try (lines) {
            lines.transferTo(Writer.nullWriter());
        } catch (IOException ended) {
            // The process is gone, and with it what it had to say.
        }
    }

    private static String address(BufferedReader lines, String name, File log) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                return address.group();
            }
        }
        throw new IOException(name + " did not open; what it said is in " + log);
    }

    @Override
    public final String name() {
        return name;
    }

    /** The JSON at a path of its. */
    final JsonNode get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path)).build();
        HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
        // Carrel gives up on a search that takes too long. To ask again costs the time of both, as it costs a reader.
        for (int tries = 1; response.statusCode() == TOO_SLOW && tries < TRIES_MAX; tries++) {
            response = client.send(request, BodyHandlers.ofByteArray());
        }
        if (response.statusCode() != 200) {
            throw new IOException(name + " answered " + response.statusCode() + " to " + path + ": "
                    + new String(response.body(), StandardCharsets.UTF_8));
        }
        return JSON.readTree(response.body());
    }

    @Override
    public final Duration processor() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public final long pid() {
        return process.pid();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public final void close() throws IOException {
        client.close();
        EngineProcess.end(process);
    }
}
