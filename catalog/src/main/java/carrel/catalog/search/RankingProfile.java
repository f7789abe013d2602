package carrel.catalog.search;

import carrel.analyzers.spelling.NearestName;
import carrel.catalog.schema.CatalogField;
import carrel.catalog.schema.CatalogField.Pages;
import carrel.catalog.schema.CatalogField.Text;
import carrel.catalog.schema.CatalogSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What counts how much in the order of results: every number that ranking uses, each with its reason, in one file. What
 * Carrel ships is {@code ranking.json}; a library may write its own.
 *
 * @param fields what a word counts that stands in the field, by the field's name; the summary is the measure, 1. Fields
 *     that are not named are not searched
 * @param signals what else counts
 */
public record RankingProfile(Map<String, Weight> fields, Map<Signal, Weight> signals) {
    private static final String FIELDS = "fields";
    private static final String SIGNALS = "signals";
    private static final String WEIGHT = "weight";
    private static final String WHY = "why";
    private static final double WEIGHT_MAX = 1_000;
    private static final RankingProfile SHIPPED = readShipped();

    /**
     * How much something counts.
     *
     * @param weight 0 to 1,000
     * @param why the reason for the number
     */
    public record Weight(double weight, String why) {}

    public RankingProfile {
        fields = Map.copyOf(fields);
        signals = Map.copyOf(signals);
    }

    /** The one that Carrel ships. */
    public static RankingProfile shipped() {
        return SHIPPED;
    }

    /**
     * Reads a profile of one's own.
     *
     * @throws IOException that names everything that is wrong with it, and what was probably meant
     */
    public static RankingProfile read(Path file) throws IOException {
        String text = Files.readString(file);
        List<String> problems = new ArrayList<>();
        RankingProfile profile = parse(text, problems);
        if (!problems.isEmpty()) {
            throw new IOException(
                    "the ranking profile " + file + " cannot be used:\n  " + String.join("\n  ", problems));
        }
        return profile;
    }

    /** How much a word in the field counts; 0 where words are not looked for. */
    public float of(CatalogField field) {
        Weight weight = fields.get(field.name());
        return weight == null ? 0 : (float) weight.weight();
    }

    /** How much the signal counts. */
    public float of(Signal signal) {
        Weight weight = signals.get(signal);
        return weight == null ? 0 : (float) weight.weight();
    }

    private static RankingProfile readShipped() {
        try (InputStream json = RankingProfile.class.getResourceAsStream("ranking.json")) {
            if (json == null) {
                throw new IllegalStateException("the catalog's jar lacks ranking.json; build it again");
            }
            List<String> problems = new ArrayList<>();
            RankingProfile profile =
                    parse(new String(json.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8), problems);
            if (!problems.isEmpty()) {
                throw new IllegalStateException("ranking.json cannot be used: " + problems);
            }
            return profile;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RankingProfile parse(String text, List<String> problems) {
        Map<String, Weight> fields = new HashMap<>();
        Map<Signal, Weight> signals = new EnumMap<>(Signal.class);
        JsonNode root;
        try {
            root = JsonMapper.shared().readTree(text);
        } catch (JacksonException notJson) {
            problems.add("expected JSON, but " + notJson.getOriginalMessage());
            return new RankingProfile(fields, signals);
        }
        known(root, "", Set.of(FIELDS, SIGNALS), problems);
        Set<String> searchable = new TreeSet<>();
        CatalogSchema.FIELDS.stream()
                .filter(field -> field instanceof Text || field instanceof Pages)
                .forEach(field -> searchable.add(field.name()));
        weights(root, FIELDS, searchable, problems).forEach(fields::put);
        Set<String> codes = new TreeSet<>();
        for (Signal signal : Signal.values()) {
            codes.add(signal.code());
        }
        Map<String, Weight> named = weights(root, SIGNALS, codes, problems);
        named.forEach((code, weight) -> Signal.ofCode(code).ifPresent(signal -> signals.put(signal, weight)));
        if (problems.isEmpty()) {
            codes.stream()
                    .filter(code -> !named.containsKey(code))
                    .forEach(code ->
                            problems.add(SIGNALS + " lacks " + code + "; give it a weight, 0 to have none of it"));
        }
        if (fields.isEmpty()) {
            problems.add(FIELDS + " names no field to search");
        }
        return new RankingProfile(fields, signals);
    }

    private static Map<String, Weight> weights(
            JsonNode root, String section, Set<String> names, List<String> problems) {
        Map<String, Weight> weights = new HashMap<>();
        JsonNode under = root.path(section);
        if (!under.isObject()) {
            problems.add("expected " + section + " with a weight for each name");
            return weights;
        }
        known(under, section + ".", names, problems);
        under.properties().forEach(entry -> {
            String at = section + "." + entry.getKey();
            JsonNode weight = entry.getValue().path(WEIGHT);
            known(entry.getValue(), at + ".", Set.of(WEIGHT, WHY), problems);
            if (!weight.isNumber() || !(weight.doubleValue() >= 0) || !(weight.doubleValue() <= WEIGHT_MAX)) {
                problems.add(at + ".weight is a number from 0 to " + (int) WEIGHT_MAX + ", but got "
                        + (weight.isMissingNode() ? "none" : weight.toString()));
            } else if (!entry.getValue().path(WHY).isString()
                    || entry.getValue().path(WHY).stringValue().isBlank()) {
                problems.add(at + ".why is missing: say in words why the number is what it is");
            } else if (names.contains(entry.getKey())) {
                weights.put(
                        entry.getKey(),
                        new Weight(
                                weight.doubleValue(), entry.getValue().path(WHY).stringValue()));
            }
        });
        return weights;
    }

    private static void known(JsonNode node, String at, Set<String> names, List<String> problems) {
        node.propertyNames().stream().filter(name -> !names.contains(name)).forEach(name -> {
            String nearest = NearestName.to(name, names)
                    .map(near -> "did you mean " + near + "?")
                    .orElse("known are " + String.join(", ", new TreeSet<>(names)));
            problems.add("nothing is called " + at + name + "; " + nearest);
        });
    }
}
