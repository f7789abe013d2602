package carrel.searchapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

final class SearchApiTest {
    private static Front front;

    @BeforeAll
    static void open() {
        front = Front.over(Shelf.catalog());
    }

    @AfterAll
    static void close() throws Exception {
        front.close();
    }

    @Test
    void findsAWorkWithAllItsEditions() throws Exception {
        JsonNode answer = front.json("/api/search?q=frogs");

        assertEquals(1, answer.get("total").asInt());
        JsonNode work = answer.get("works").get(0);
        assertEquals("Frogs of the pond", work.get("title").asString());
        assertEquals("/works/frogs-of-the-pond--marsh-lily", work.get("url").asString());
        assertEquals(3, work.get("editions").size());
    }

    @Test
    void everyEditionSaysWhetherItMatches() throws Exception {
        JsonNode editions =
                front.json("/api/search?language=spa").get("works").get(0).get("editions");

        for (JsonNode edition : editions) {
            boolean spanish =
                    edition.get("languages").get(0).get("value").asString().equals("spa");
            assertEquals(spanish, edition.get("matches").asBoolean());
        }
    }

    @Test
    void aRepeatedParameterChoosesSeveralValues() throws Exception {
        assertEquals(
                front.json("/api/search").get("total").asInt(),
                front.json("/api/search?language=spa&language=eng").get("total").asInt());
    }

    @Test
    void aSpanOfGradesIsEachOfItsGrades() throws Exception {
        assertEquals(
                front.json("/api/search?grade=K&grade=1&grade=2").get("total"),
                front.json("/api/search?grade=K-2").get("total"));
    }

    @Test
    void aBlankParameterCountsAsNotGiven() throws Exception {
        assertEquals(
                front.json("/api/search").get("total"),
                front.json("/api/search?q=&format=&grade=&page=&sort=&facets=").get("total"));
    }

    @Test
    void countsFacetsOnTheFirstPageAloneUnlessAsked() throws Exception {
        assertFalse(front.json("/api/search").get("facets").isEmpty());
        assertTrue(front.json("/api/search?page=2&size=2").get("facets").isEmpty());
        assertTrue(front.json("/api/search?facets=none").get("facets").isEmpty());
        assertEquals(
                List.of("format", "language"), names(front.json("/api/search?facets=language,format&page=2&size=2")));
    }

    @Test
    void aFacetsCountIsTheTotalAfterTheClick() throws Exception {
        for (JsonNode group : front.json("/api/search?q=the&language=eng").get("facets")) {
            for (JsonNode value : group.get("values")) {
                String name = group.get("name").asString();
                String others = name.equals("language") ? "" : "&language=eng";
                String click = "/api/search?q=the" + others + "&" + name + "="
                        + URLEncoder.encode(value.get("value").asString(), StandardCharsets.UTF_8);
                assertEquals(
                        value.get("count").asInt(),
                        front.json(click).get("total").asInt(),
                        click);
            }
        }
    }

    @Test
    void absentFactsAreLeftOutAndListsNever() throws Exception {
        JsonNode work = front.json("/api/works/Otter%20tales-1");

        assertFalse(work.has("year"));
        assertTrue(work.get("awards").isEmpty());
        assertFalse(work.get("editions").get(0).has("matches"));
    }

    @Test
    void suggestsWhatCanBeFound() throws Exception {
        JsonNode answer = front.json("/api/suggest?q=fro");

        assertEquals(
                "Frogs of the pond",
                answer.get("suggestions").get(0).get("text").asString());
        assertEquals("title", answer.get("suggestions").get(0).get("kind").asString());
        assertTrue(front.json("/api/suggest").get("suggestions").isEmpty());
    }

    @Test
    void saysThatItIsWellAndHowMuchItHolds() throws Exception {
        JsonNode health = front.json("/api/health");

        assertEquals("ok", health.get("status").asString());
        assertEquals(8, health.get("works").asInt());
        assertEquals(10, health.get("editions").asInt());
    }

    @Test
    void readAlikesComeWithReasons() throws Exception {
        JsonNode works = front.json("/api/works/toads-1/similar").get("works");

        assertFalse(works.isEmpty());
        works.forEach(similar -> assertFalse(similar.get("reasons").isEmpty()));
        assertEquals(
                1, front.json("/api/works/toads-1/similar?most=1").get("works").size());
    }

    @Test
    void aBookMatchTakesSeveralBooksAndWishes() throws Exception {
        JsonNode answer = front.json("/api/readalikes?like=toads-1&wish=in-spanish");

        assertEquals(
                "frogs-of-the-pond--marsh-lily",
                answer.get("works").get(0).get("work").get("id").asString());
        JsonNode refused = front.json("/api/readalikes?like=no-such-book&wish=funier");
        assertEquals(400, refused.get("status").asInt());
        assertTrue(refused.toString().contains("funnier"), refused.toString());
    }

    @Test
    void whoeverAsksGetsTheSameBytes() throws Exception {
        String once = front.get("/api/works/toads-1/similar").body();

        assertEquals(once, front.get("/api/works/toads-1/similar").body());
    }

    @Test
    void aBarcodeIsNobodysBusiness() throws Exception {
        assertFalse(front.get("/api/works/frogs-of-the-pond--marsh-lily").body().contains("barcode"));
    }

    private static List<String> names(JsonNode answer) {
        List<String> names = new ArrayList<>();
        StreamSupport.stream(answer.get("facets").spliterator(), false)
                .forEach(group -> names.add(group.get("name").asString()));
        return names;
    }
}
