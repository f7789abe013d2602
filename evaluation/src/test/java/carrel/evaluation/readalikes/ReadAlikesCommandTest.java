package carrel.evaluation.readalikes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.searchapi.readalikes.model.AdditiveModel;
import carrel.searchapi.readalikes.model.BinnedMeasure;
import carrel.searchapi.readalikes.model.Layer;
import carrel.searchapi.readalikes.model.ModelFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadAlikesCommandTest {
    private static final JsonMapper JSON = new JsonMapper();

    private final Path folder;
    private final InventedBooks invented;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    ReadAlikesCommandTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.invented = InventedBooks.in(folder);
    }

    @Test
    void learnsWhatInventedReadersLike() {
        JsonNode scores = scores("ids.txt", "--train");

        assertTrue(scores.path("gndcg10").asDouble() > 0.35, scores.toString());
        double best = scores.path("baselines")
                .valueStream()
                .mapToDouble(baseline -> baseline.path("gndcg10").asDouble())
                .max()
                .orElse(1);
        assertTrue(scores.path("gndcg10").asDouble() > 1.5 * best, scores.toString());
        assertEquals(0, scores.path("emptyLists").asInt());
        assertEquals(0, scores.path("outOfBand").asInt());
    }

    @Test
    void printsEveryBaselineAndEveryLayerThatTheDataAllows() {
        JsonNode scores = scores("ids.txt", "--lists=" + folder.resolve("lists.tsv"));

        assertEquals(
                List.of("catalog", "appeal", "lists"),
                List.copyOf(scores.path("layers").propertyNames()));
        assertEquals(
                List.of(
                        "random",
                        "popularity",
                        "more-like-this-default",
                        "vufind-like",
                        "aspen-like",
                        "open-library-like"),
                List.copyOf(scores.path("baselines").propertyNames()));
    }

    @Test
    void refusesToScoreAModelOnWhatItHasSeen() {
        Path model = folder.resolve("model.json");
        assertEquals(0, run("some.txt", "--train=" + model));

        int sameSeeds = run("some.txt", "--model=" + model);
        int otherSeeds = run("others.txt", "--model=" + model);

        assertEquals(2, sameSeeds);
        assertTrue(err.toString().contains("was trained on 120 of these 120 seeds"), err.toString());
        assertEquals(0, otherSeeds);
    }

    @Test
    void trainedAgainOnTheSameBooksTheModelIsTheSame() throws IOException {
        run("ids.txt", "--train=" + folder.resolve("again.json"));

        AdditiveModel again = ModelFile.read(folder.resolve("again.json"));

        // The file was written by: carrel eval readalikes --train on the same invented books.
        AdditiveModel kept = ModelFile.read(Path.of("src/test/resources/carrel/evaluation/readalikes/invented.json"));
        assertEquals(kept.trainedOn(), again.trainedOn());
        for (Layer layer : Layer.values()) {
            assertSame(
                    kept.layers().getOrDefault(layer, List.of()), again.layers().getOrDefault(layer, List.of()));
        }
    }

    @Test
    void scoresAFinishedRunAsItIs() throws IOException {
        List<String> perfect = Files.readAllLines(folder.resolve("truth.tsv")).stream()
                .map(row -> row.split("\t"))
                .map(row -> row[0] + "\t" + row[1] + "\t" + (row[2].equals("3") ? "1" : "2"))
                .toList();
        Path run = Files.write(folder.resolve("run.tsv"), perfect);

        double gain =
                scores("ids.txt", "--run=" + run).path("run").path("gndcg10").asDouble();

        assertEquals(1, gain, 1e-9);
    }

    @Test
    void saysWhichLineOfWhichFileIsWrong() throws IOException {
        Files.writeString(folder.resolve("ids.txt"), "5000\nno-such-book\n");

        int status = run("ids.txt");

        assertEquals(1, status);
        assertTrue(
                err.toString().contains("ids.txt, line 2: expected the id of a book in the catalogue"), err.toString());
    }

    private static void assertSame(List<BinnedMeasure> kept, List<BinnedMeasure> again) {
        assertEquals(
                kept.stream().map(BinnedMeasure::measure).toList(),
                again.stream().map(BinnedMeasure::measure).toList());
        for (int m = 0; m < kept.size(); m++) {
            // Sums of floating-point numbers may differ in the last digits from machine to machine.
            assertArrayEquals(kept.get(m).weights(), again.get(m).weights(), 0.02);
        }
    }

    private JsonNode scores(String seeds, String... options) {
        assertEquals(
                0,
                run(
                        seeds,
                        Stream.concat(Stream.of("--json"), Stream.of(options)).toArray(String[]::new)));
        return JSON.readTree(out.toString());
    }

    private int run(String seeds, String... options) {
        return new CommandLine(new ReadAlikesCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setExecutionExceptionHandler((failure, command, call) -> {
                    err.append(failure.getMessage());
                    return 1;
                })
                .execute(Stream.concat(invented.options(seeds).stream(), Stream.of(options))
                        .toArray(String[]::new));
    }
}
