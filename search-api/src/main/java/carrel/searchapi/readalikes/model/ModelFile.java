package carrel.searchapi.readalikes.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A model as a file that a person can read: for each layer and measure, the edges of its ranges and their weights. */
public final class ModelFile {
    private static final String SHIPPED = "/carrel/searchapi/readalikes/model.json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ModelFile() {}

    /** The model that Carrel brings. */
    public static AdditiveModel shipped() {
        try (InputStream file = ModelFile.class.getResourceAsStream(SHIPPED)) {
            if (file == null) {
                throw new IllegalStateException("the read-alikes model is missing from this build");
            }
            return model(JSON.readTree(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Reads a model.
     *
     * @throws IOException when the file cannot be read, or is not a model
     */
    public static AdditiveModel read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return model(JSON.readTree(in));
        } catch (JacksonException | IllegalArgumentException wrong) {
            throw new IOException(
                    file + " is not a read-alikes model (the JSON that carrel eval readalikes --train writes): "
                            + wrong.getMessage(),
                    wrong);
        }
    }

    /** Writes a model, the same always as the same text. */
    public static void write(AdditiveModel model, Path file) throws IOException {
        Files.writeString(file, text(model));
    }

    private static AdditiveModel model(JsonNode file) {
        Map<Layer, List<BinnedMeasure>> layers = new EnumMap<>(Layer.class);
        Set<String> trainedOn = new TreeSet<>();
        file.path("trainedOn").forEach(seed -> trainedOn.add(seed.asString()));
        for (Layer layer : Layer.values()) {
            JsonNode measures = file.path("layers").path(layer.code());
            List<BinnedMeasure> binned = new ArrayList<>();
            measures.properties()
                    .forEach(measure -> binned.add(new BinnedMeasure(
                            measure(measure.getKey()),
                            numbers(measure.getValue().path("edges")),
                            numbers(measure.getValue().path("weights")))));
            if (measures.isObject()) {
                layers.put(layer, binned);
            }
        }
        return new AdditiveModel(file.path("about").asString(""), trainedOn, layers);
    }

    private static Measure measure(String code) {
        return Arrays.stream(Measure.values())
                .filter(measure -> measure.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no measure \"" + code + "\"; there are "
                        + Arrays.stream(Measure.values()).map(Measure::code).collect(Collectors.joining(", "))));
    }

    private static double[] numbers(JsonNode array) {
        double[] numbers = new double[array.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = array.get(i).asDouble();
        }
        return numbers;
    }

    /** One line for each array: whole files of one number a line are unreadable, and so is one line for everything. */
    private static String text(AdditiveModel model) {
        StringBuilder text = new StringBuilder();
        text.append("{\n\"about\": ")
                .append(JSON.writeValueAsString(model.about()))
                .append(",\n\"layers\": {\n");
        Map<Layer, String> layers = new LinkedHashMap<>();
        for (Layer layer : Layer.values()) {
            layers.put(
                    layer,
                    model.layers().getOrDefault(layer, List.of()).stream()
                            .map(ModelFile::text)
                            .collect(Collectors.joining(",\n")));
        }
        text.append(layers.entrySet().stream()
                .map(layer -> "\"" + layer.getKey().code() + "\": {\n" + layer.getValue() + "\n}")
                .collect(Collectors.joining(",\n")));
        text.append("\n},\n\"trainedOn\": ")
                .append(JSON.writeValueAsString(new TreeSet<>(model.trainedOn())))
                .append("\n}\n");
        return text.toString();
    }

    private static String text(BinnedMeasure measure) {
        return "  \"" + measure.measure().code() + "\": {\"edges\": " + Arrays.toString(measure.edges())
                + ",\n    \"weights\": " + Arrays.toString(measure.weights()) + "}";
    }
}
