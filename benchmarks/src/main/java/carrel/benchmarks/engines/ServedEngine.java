package carrel.benchmarks.engines;

import carrel.benchmarks.questions.Answer;
import carrel.benchmarks.questions.Question;
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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An engine in a process of its own, asked over HTTP. */
final class ServedEngine implements Engine {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern ADDRESS = Pattern.compile("http://[\\w.-]+:\\d+");
    private static final int TOO_SLOW = 503;
    private static final int TRIES_MAX = 5;

    /** A server that leaves something behind for the next takes a while. */
    private static final int ENDS_WITHIN_MINUTES = 2;

    private static final String FACETS = "format,language,author,subject,genre,place,time,year";

    /** Where Carrel looks for beginnings of words; elsewhere they would be stems or sentences. */
    private static final String BEGINNINGS = "title^8 author^7 topic^5";

    private final String name;
    private final Process process;
    private final String address;
    private final Function<Question, String> query;
    private final Function<JsonNode, Answer> answer;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private ServedEngine(
            String name,
            List<String> command,
            File log,
            Function<Question, String> query,
            Function<JsonNode, Answer> answer)
            throws IOException {
        this.name = name;
        this.query = query;
        this.answer = answer;
        this.process = new ProcessBuilder(command).redirectError(log).start();
        BufferedReader lines = process.inputReader();
        this.address = address(lines, name, log);
        // A virtual thread that waits for a pipe holds a processor: two of them would hold both, and no client could ask.
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

    /** Carrel, begun by a command that prints where it is. */
    static ServedEngine carrel(List<String> command, File log) throws IOException {
        return new ServedEngine("carrel", command, log, ServedEngine::carrelQuery, ServedEngine::carrelAnswer);
    }

    /** Solr, begun by a command that prints where it is. */
    static ServedEngine solr(List<String> command, File log) throws IOException {
        return new ServedEngine("solr", command, log, ServedEngine::solrQuery, ServedEngine::solrAnswer);
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
    public String name() {
        return name;
    }

    @Override
    public Answer ask(Question question) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + query.apply(question)))
                .build();
        HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
        // Carrel gives up on a search that takes too long. To ask again costs the time of both, as it costs a reader.
        for (int tries = 1; response.statusCode() == TOO_SLOW && tries < TRIES_MAX; tries++) {
            response = client.send(request, BodyHandlers.ofByteArray());
        }
        if (response.statusCode() != 200) {
            throw new IOException(name + " answered " + response.statusCode() + " to " + question + ": "
                    + new String(response.body(), StandardCharsets.UTF_8));
        }
        return answer.apply(JSON.readTree(response.body()));
    }

    @Override
    public Duration processor() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public long pid() {
        return process.pid();
    }

    private static String carrelQuery(Question question) {
        StringBuilder query = new StringBuilder("/api/search?size=" + Question.RESULTS + "&facets=" + FACETS);
        query.append("&q=").append(encoded(question.words()));
        question.filters()
                .forEach((field, value) ->
                        query.append('&').append(field).append('=').append(encoded(value)));
        return query.toString();
    }

    private static Answer carrelAnswer(JsonNode page) {
        List<List<String>> first = new ArrayList<>();
        for (JsonNode work : page.path("works")) {
            List<String> editions = new ArrayList<>();
            for (JsonNode edition : work.path("editions")) {
                if (edition.path("matches").asBoolean()) {
                    editions.add(edition.path("id").asString().replaceFirst("^[^#]*#", ""));
                }
            }
            first.add(editions);
        }
        return new Answer(
                page.path("total").asLong(), first, page.path("reading").asString());
    }

    private static String solrQuery(Question question) {
        StringBuilder query = new StringBuilder("/solr/catalog/select?wt=json&rows=" + Question.RESULTS);
        query.append("&q=").append(encoded(question.words()));
        if (question.isPrefix()) {
            query.append("&qf=").append(encoded(BEGINNINGS));
        }
        question.filters()
                .forEach((field, value) -> query.append("&fq=").append(encoded(field + ":\"" + value + "\"")));
        return query.toString();
    }

    private static Answer solrAnswer(JsonNode page) {
        List<List<String>> first = new ArrayList<>();
        page.path("response")
                .path("docs")
                .forEach(document -> first.add(List.of(document.path("id").asString())));
        return new Answer(page.path("response").path("numFound").asLong(), first, "");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        client.close();
        process.destroy();
        try {
            if (!process.waitFor(ENDS_WITHIN_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
