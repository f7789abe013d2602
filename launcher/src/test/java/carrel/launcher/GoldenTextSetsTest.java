package carrel.launcher;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import carrel.analyzers.levels.GradeSpan;
import carrel.testcorpus.GoldenTextSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Text sets on the shipped shelf against what was judged by hand. */
@TestInstance(Lifecycle.PER_CLASS)
class GoldenTextSetsTest {
    private static final int EACH = 5;
    private static final int MIXED_FROM = 3;

    private OpenShelf shelf;

    @BeforeAll
    void openTheShelf(@TempDir Path index) throws IOException {
        shelf = OpenShelf.in(index);
    }

    @AfterAll
    void close() throws IOException {
        shelf.close();
    }

    @TestFactory
    Stream<DynamicTest> givesSetsThatATeacherCouldUse() {
        List<GoldenTextSet> sets = GoldenTextSet.all();
        assertTrue(sets.size() >= 25);
        return sets.stream().map(golden -> dynamicTest(golden.why(), () -> check(golden)));
    }

    @TestFactory
    Stream<DynamicTest> keepsWhatIsPinnedWhenTheTopicChanges() {
        return Stream.of(dynamicTest("volcanoes, then earthquakes", () -> {
            JsonNode before = shelf.post("/api/text-sets", Map.of("topic", "volcanoes", "grades", "4-5"));
            String kept = item(before, "What was Pompeii?").get("work").asString();

            JsonNode after = shelf.post(
                    "/api/text-sets", Map.of("topic", "earthquakes", "grades", "4-5", "pinned", List.of(kept, "gone")));

            assertTrue(item(after, "What was Pompeii?").get("pinned").asBoolean());
            assertTrue(item(after, "Earthquakes").get("title").asString().startsWith("Earthquakes"));
            assertEquals("gone", after.get("missing").get(0).asString());
        }));
    }

    private void check(GoldenTextSet golden) throws IOException, InterruptedException {
        JsonNode set = shelf.post("/api/text-sets", request(golden));

        List<Executable> expectations = new ArrayList<>();
        for (JsonNode step : set.get("bands")) {
            expectations.add(() -> checkBand(step, golden));
        }
        golden.has()
                .forEach((band, titles) -> titles.forEach(title -> expectations.add(() -> assertTrue(
                        items(set, band).anyMatch(item -> isNamed(item, title)), title + " is not " + band))));
        for (String part : List.of("learners", "unlevelled")) {
            stream(set.get(part)).forEach(item -> expectations.add(() -> checkTopic(item, golden)));
        }
        assertAll(expectations);
    }

    private static Stream<JsonNode> items(JsonNode set, String band) {
        boolean anywhere = band.equals(GoldenTextSet.ANYWHERE);
        Stream<JsonNode> inBands = stream(set.get("bands"))
                .filter(step -> anywhere || step.get("name").asString().equals(band))
                .flatMap(step -> stream(step.get("items")));
        return anywhere ? Stream.concat(inBands, stream(set.get("unlevelled"))) : inBands;
    }

    private static Map<String, Object> request(GoldenTextSet golden) {
        Map<String, Object> request = new LinkedHashMap<>();
        golden.topic().ifPresent(topic -> request.put("topic", topic));
        golden.passage().ifPresent(passage -> request.put("passage", passage));
        request.put("grades", golden.grades());
        request.put("bands", golden.bands());
        request.put("languages", golden.languages());
        request.put("copies", golden.copies());
        request.put("each", EACH);
        request.put("learners", golden.learners());
        return request;
    }

    private static void checkBand(JsonNode step, GoldenTextSet golden) {
        JsonNode items = step.get("items");
        GradeSpan band = GradeSpan.parse(step.get("grades").asString()).orElseThrow();
        Set<String> gaps = new HashSet<>();
        step.get("gaps").forEach(gap -> gaps.add(gap.get("kind").asString()));
        Set<String> formats = new HashSet<>();
        Set<String> works = new HashSet<>();
        for (JsonNode item : items) {
            String title = item.get("title").asString();
            GradeSpan level =
                    GradeSpan.parse(item.get("level").get("grades").asString()).orElseThrow();
            assertTrue(band.overlaps(level), title + " is " + level + ", outside " + band);
            assertTrue(works.add(item.get("work").asString()), title + " stands there twice");
            assertTrue(
                    item.get("reach").get("online").asBoolean()
                            || item.get("reach").get("copies").asInt() >= golden.copies(),
                    title + " has too few copies");
            String language = step.get("language").get("value").asString();
            assertTrue(
                    stream(item.get("edition").get("languages"))
                            .anyMatch(one -> one.get("value").asString().equals(language)),
                    title + " is in another language");
            formats.add(item.get("edition").get("format").get("value").asString());
            checkTopic(item, golden);
        }
        boolean full = items.size() == EACH;
        assertTrue(full || !gaps.isEmpty(), () -> "a gap is not stated: " + step);
        assertTrue(
                items.size() < MIXED_FROM || formats.size() > 1 || gaps.contains("formats") || gaps.contains("near"),
                () -> "formats are not mixed, and nobody says so: " + step);
    }

    private static void checkTopic(JsonNode item, GoldenTextSet golden) {
        // What is on the topic may call itself near; what is near may not call itself on it.
        Stream<String> near = item.get("near").asBoolean() ? golden.near().stream() : Stream.of();
        assertTrue(
                Stream.concat(golden.onTopic().stream(), near).anyMatch(title -> isNamed(item, title)),
                () -> item.get("title").asString() + " " + item.get("subtitle").asString() + " is off the topic of "
                        + golden.topic().or(golden::passage).orElse(""));
    }

    private static JsonNode item(JsonNode set, String title) {
        return stream(set.get("bands"))
                .flatMap(step -> stream(step.get("items")))
                .filter(item -> isNamed(item, title))
                .findFirst()
                .orElseThrow(() -> new AssertionError(title + " is not in " + set));
    }

    private static boolean isNamed(JsonNode item, String title) {
        return item.get("title").asString().startsWith(title);
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return array.valueStream();
    }
}
