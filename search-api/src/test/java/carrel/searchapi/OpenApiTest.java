package carrel.searchapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.analyzers.levels.FormulaGrade;
import carrel.catalog.search.SearchRequest;
import carrel.searchapi.answers.ComputedLevel;
import carrel.searchapi.answers.Copy;
import carrel.searchapi.answers.Credit;
import carrel.searchapi.answers.Edition;
import carrel.searchapi.answers.FacetAnswer;
import carrel.searchapi.answers.HealthAnswer;
import carrel.searchapi.answers.Level;
import carrel.searchapi.answers.LevelAnswer;
import carrel.searchapi.answers.LevelFit;
import carrel.searchapi.answers.Named;
import carrel.searchapi.answers.Passage;
import carrel.searchapi.answers.ReadAlikesAnswer;
import carrel.searchapi.answers.RecognizedAnswer;
import carrel.searchapi.answers.SearchAnswer;
import carrel.searchapi.answers.SeriesPlace;
import carrel.searchapi.answers.ShelfAnswer;
import carrel.searchapi.answers.SimilarAnswer;
import carrel.searchapi.answers.SuggestAnswer;
import carrel.searchapi.answers.WebLink;
import carrel.searchapi.answers.WhyAnswer;
import carrel.searchapi.answers.WorkAnswer;
import carrel.searchapi.citations.Citation;
import carrel.searchapi.citations.CitationAnswer;
import carrel.searchapi.parameters.BadParameter;
import carrel.searchapi.parameters.SearchParameters;
import carrel.searchapi.textsets.Reach;
import carrel.searchapi.textsets.TextSet;
import io.javalin.Javalin;
import io.javalin.http.HandlerType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Holds the handwritten description to what the program does. */
final class OpenApiTest {
    private static final Map<String, Class<?>> SHAPES = Map.ofEntries(
            Map.entry("SearchAnswer", SearchAnswer.class),
            Map.entry("RecognizedAnswer", RecognizedAnswer.class),
            Map.entry("RelaxedAnswer", SearchAnswer.RelaxedAnswer.class),
            Map.entry("WhyAnswer", WhyAnswer.class),
            Map.entry("ReasonAnswer", WhyAnswer.ReasonAnswer.class),
            Map.entry("WorkAnswer", WorkAnswer.class),
            Map.entry("Edition", Edition.class),
            Map.entry("Named", Named.class),
            Map.entry("Credit", Credit.class),
            Map.entry("SeriesPlace", SeriesPlace.class),
            Map.entry("Level", Level.class),
            Map.entry("LevelAnswer", LevelAnswer.class),
            Map.entry("FormulaGrade", FormulaGrade.class),
            Map.entry("Copy", Copy.class),
            Map.entry("WebLink", WebLink.class),
            Map.entry("Passage", Passage.class),
            Map.entry("Part", Passage.Part.class),
            Map.entry("FacetAnswer", FacetAnswer.class),
            Map.entry("FacetValue", FacetAnswer.Value.class),
            Map.entry("LevelFit", LevelFit.class),
            Map.entry("ComputedLevel", ComputedLevel.class),
            Map.entry("ShelfAnswer", ShelfAnswer.class),
            Map.entry("ShelfPlace", ShelfAnswer.Place.class),
            Map.entry("SimilarAnswer", SimilarAnswer.class),
            Map.entry("Similar", SimilarAnswer.Similar.class),
            Map.entry("NextVolume", SimilarAnswer.NextVolume.class),
            Map.entry("ReadAlikesAnswer", ReadAlikesAnswer.class),
            Map.entry("SuggestAnswer", SuggestAnswer.class),
            Map.entry("Offer", SuggestAnswer.Offer.class),
            Map.entry("HealthAnswer", HealthAnswer.class),
            Map.entry("CitationAnswer", CitationAnswer.class),
            Map.entry("Citation", Citation.class),
            Map.entry("CitationPart", Citation.Part.class),
            Map.entry("TextSet", TextSet.class),
            Map.entry("TextSetStep", TextSet.Step.class),
            Map.entry("TextSetGap", TextSet.Gap.class),
            Map.entry("TextSetItem", TextSet.Item.class),
            Map.entry("TextSetLevel", TextSet.Level.class),
            Map.entry("Reach", Reach.class),
            Map.entry("Problem", Problem.class),
            Map.entry("BadParameter", BadParameter.class));

    private final JsonNode document = document();

    @Test
    void everyRouteIsDescribedAndEveryDescribedRouteIsThere() {
        Javalin app = SearchApi.over(Shelf.catalog());

        Set<String> routes = app.unsafe.internalRouter.allHttpHandlers().stream()
                .filter(handler -> handler.endpoint.method.equals(HandlerType.GET)
                        || handler.endpoint.method.equals(HandlerType.POST))
                .map(handler -> handler.endpoint.path)
                .filter(path -> path.startsWith("/api/"))
                .collect(Collectors.toSet());

        assertEquals(new TreeSet<>(routes), new TreeSet<>(names(document.get("paths"))));
    }

    @Test
    void everySearchParameterIsDescribedInOrder() {
        List<String> described = new ArrayList<>();
        parameters("/api/search")
                .forEach(parameter -> described.add(parameter.get("name").asString()));

        assertEquals(SearchParameters.NAMES, described);
    }

    @Test
    void whatCanBeChosenFromIsWhatTheProgramKnows() throws Exception {
        try (Front front = Front.over(Shelf.catalog())) {
            for (JsonNode parameter : parameters("/api/search")) {
                JsonNode schema = parameter.get("schema");
                JsonNode choices = schema.has("items") ? schema.get("items").get("enum") : schema.get("enum");
                String name = parameter.get("name").asString();
                if (choices == null) {
                    continue;
                }
                List<String> described = new ArrayList<>();
                choices.forEach(choice -> described.add(choice.asString()));
                JsonNode error =
                        front.json("/api/search?" + name + "=zzz").get("errors").get(0);
                String known = error.get("expected").asString().replaceFirst("^(any|one) of ", "");
                assertEquals(known, String.join(", ", described), name);
            }
        }
    }

    @Test
    void limitsAreTheProgramsOwn() {
        for (JsonNode parameter : parameters("/api/search")) {
            JsonNode schema = parameter.get("schema");
            switch (parameter.get("name").asString()) {
                case "q" ->
                    assertEquals(
                            SearchRequest.QUERY_CHARACTERS_MAX,
                            schema.get("maxLength").asInt());
                case "size" -> {
                    assertEquals(
                            SearchRequest.PAGE_SIZE_MAX, schema.get("maximum").asInt());
                    assertEquals(
                            SearchRequest.PAGE_SIZE_DEFAULT,
                            schema.get("default").asInt());
                }
                default -> assertTrue(parameter.get("description").asString().endsWith("."));
            }
        }
    }

    @Test
    void everyShapeHasTheRecordsProperties() {
        SHAPES.forEach((name, shape) -> {
            JsonNode schema = document.get("components").get("schemas").get(name);
            assertNotNull(schema, name);
            Set<String> components = components(shape, false);
            assertEquals(new TreeSet<>(components), new TreeSet<>(names(schema.get("properties"))), name);

            Set<String> required = new HashSet<>();
            schema.get("required").forEach(property -> required.add(property.asString()));
            assertEquals(components(shape, true), required, name);
        });
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        document.findValuesAsString("$ref")
                .forEach(reference -> assertTrue(
                        document.get("components").get("schemas").has(reference.replace("#/components/schemas/", "")),
                        reference));
    }

    @Test
    void everyKindOfProblemIsListed() {
        List<String> described = new ArrayList<>();
        parameters("/api/problems/{code}")
                .get(0)
                .get("schema")
                .get("enum")
                .forEach(code -> described.add(code.asString()));

        assertEquals(Arrays.stream(ProblemType.values()).map(ProblemType::code).toList(), described);
    }

    private JsonNode parameters(String path) {
        return document.get("paths").get(path).get("get").get("parameters");
    }

    private static Set<String> components(Class<?> shape, boolean alwaysThere) {
        return Arrays.stream(shape.getRecordComponents())
                .filter(component -> !alwaysThere || !canBeAbsent(component))
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }

    private static boolean canBeAbsent(RecordComponent component) {
        return component.getType().equals(Optional.class) || component.getType().equals(OptionalInt.class);
    }

    private static Set<String> names(JsonNode object) {
        return new HashSet<>(object.propertyNames());
    }

    private static JsonNode document() {
        try (Front front = Front.over(Shelf.catalog())) {
            return front.json("/api/openapi.json");
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
