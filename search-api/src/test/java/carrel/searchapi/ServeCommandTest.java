package carrel.searchapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.catalog.Resource;
import carrel.catalog.ShelfMap;
import carrel.catalog.lucene.Generations;
import carrel.catalog.lucene.LuceneCatalog;
import carrel.catalog.lucene.LuceneCatalogWriter;
import carrel.searchapi.uploads.DocumentReader;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@Timeout(60)
final class ServeCommandTest {
    private final StringWriter said = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void aMissingIndexSaysToRunTheIndexer() {
        int status = carrel("--index", folder.resolve("nothing").toString());

        assertEquals(1, status);
        assertTrue(said.toString().contains("carrel index"), said.toString());
    }

    @Test
    void mistakesInTheSettingsAreNotBlamedOnTheRankingProfile() {
        Attendance misspelt = new Attendance() {
            @Override
            public Closeable begin(Path settings, Path index, LuceneCatalog catalog) {
                return () -> {};
            }

            @Override
            public Optional<Path> ranking(Path settings) throws IOException {
                throw new IOException(settings + " has a mistake");
            }

            @Override
            public ShelfMap shelves(Path settings) {
                return ShelfMap.NONE;
            }
        };

        int status = carrel(misspelt, "--index", folder.toString(), "--settings", "carrel.yaml");

        assertEquals(1, status);
        assertEquals(
                "The settings cannot be used: carrel.yaml has a mistake",
                said.toString().strip());
    }

    @Test
    void aTakenPortSaysWhatToDo() throws Exception {
        index();
        try (Front other = Front.over(Shelf.catalog())) {
            String port = Integer.toString(other.server().address().getPort());

            int status = carrel("--index", folder.toString(), "--port", port);

            assertEquals(1, status);
            assertTrue(said.toString().contains("choose another port"), said.toString());
        }
    }

    @Test
    void aDamagedStateIsSaidBeforeAnybodySearches() throws Exception {
        index();
        Path state = Files.createDirectories(folder.resolve("state"));
        Files.writeString(
                state.resolve("carrel.sqlite"), "no database, although it is long enough to be one".repeat(50));

        int status = carrel("--index", folder.toString(), "--state", state.toString(), "--port", "0");

        assertEquals(1, status);
        assertTrue(said.toString().contains("carrel staff backup"), said.toString());
    }

    @Test
    void aPortThatIsNoneIsAMistakeInTheCall() {
        assertEquals(2, carrel("--index", folder.toString(), "--port", "70000"));
        assertEquals(2, carrel("--port", "7070"));
    }

    @Test
    void aTrialStopsByItself() throws Exception {
        index();
        String state = folder.resolve("state").toString();

        assertEquals(0, carrel("--index", folder.toString(), "--state", state, "--port", "0", "--trial"));
    }

    @Test
    void opensAndStopsOnATermSignal() throws Exception {
        index();
        Process carrel = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--add-modules",
                        "jdk.incubator.vector",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Alone.class.getName(),
                        "--index",
                        folder.toString(),
                        "--port",
                        "0")
                .start();
        try (BufferedReader out = carrel.inputReader(StandardCharsets.UTF_8)) {
            String opened = out.readLine();
            assertTrue(opened.startsWith("Carrel is open at http://localhost:"), opened);
            URI health = URI.create(opened.replace("Carrel is open at ", "") + "/api/health");
            try (HttpClient client = HttpClient.newHttpClient()) {
                String body = client.send(HttpRequest.newBuilder(health).build(), BodyHandlers.ofString())
                        .body();
                assertTrue(body.contains("\"works\":1"), body);
            }

            carrel.toHandle().destroy();

            assertTrue(carrel.waitFor(30, TimeUnit.SECONDS));
            assertTrue(out.lines().toList().contains("Carrel is closed."));
        } finally {
            carrel.destroyForcibly();
        }
    }

    /** The command by itself, in a process that can be told to stop. */
    static final class Alone {
        public static void main(String[] arguments) {
            System.exit(new CommandLine(new ServeCommand()).execute(arguments));
        }
    }

    private int carrel(String... arguments) {
        return carrel(Attendance.NONE, arguments);
    }

    private int carrel(Attendance attendance, String... arguments) {
        return new CommandLine(new ServeCommand(attendance, DocumentReader.NONE))
                .setOut(new PrintWriter(said))
                .setErr(new PrintWriter(said))
                .execute(arguments);
    }

    private void index() throws Exception {
        Path generation = new Generations(folder).currentOrFirst();
        try (LuceneCatalogWriter writer = LuceneCatalogWriter.open(generation, "test")) {
            for (Resource edition : Shelf.frogs().editions()) {
                writer.put(edition.with().workKey("frogs").build());
            }
            writer.commit("");
        }
    }
}
