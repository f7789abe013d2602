package carrel.searchapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

final class TextSetsTest {
    private Front front;

    @BeforeEach
    void open() {
        front = Front.over(Shelf.catalog());
    }

    @AfterEach
    void close() throws Exception {
        front.close();
    }

    @Test
    void everyBadPropertyIsNamed() throws Exception {
        HttpResponse<String> answer =
                front.post("/api/text-sets", "{\"grades\": \"fourth\", \"bands\": 9, \"topics\": \"x\"}");

        JsonNode errors = Json.MAPPER.readTree(answer.body()).get("errors");
        assertEquals(400, answer.statusCode());
        assertEquals(4, errors.size(), answer.body());
        assertEquals("topic", errors.get(0).get("nearest").asString());
    }

    @Test
    void aBodyThatIsNoObjectIsAProblem() throws Exception {
        for (String body : new String[] {"", "[]", "{", "{\"topic\": {\"a\": 1}}", "{\"topic\": [[1]]}"}) {
            assertEquals(400, front.post("/api/text-sets", body).statusCode(), body);
        }
    }

    @Test
    void aTopicIsAnsweredByBandsThatSayWhatIsMissing() throws Exception {
        JsonNode set = Json.MAPPER.readTree(front.post("/api/text-sets", "{\"topic\": \"frogs\", \"grades\": \"1-2\"}")
                .body());

        JsonNode at = set.get("bands").get(1);
        assertEquals("At grade", at.get("name").asString());
        assertEquals("Frogs of the pond", at.get("items").get(0).get("title").asString());
        assertEquals("audience", at.get("items").get(0).get("level").get("kind").asString());
        assertEquals("few", at.get("gaps").get(0).get("kind").asString());
    }

    @Test
    void thePageWorksAsAFormAndEscapes() throws Exception {
        String opened = front.get("/text-sets").body();
        String hostile =
                front.get("/text-sets?topic=%3Cscript%3Ealert(1)%3C/script%3E").body();

        assertTrue(opened.contains("name=\"topic\""));
        assertFalse(hostile.contains("<script>alert"), hostile);
        assertTrue(front.get("/text-sets?topic=frogs&grades=1-2").body().contains("Frogs of the pond"));
        assertTrue(front.get("/text-sets.csv?topic=frogs&grades=1-2")
                .body()
                .contains("Frogs,At grade,1-2,English,Book,1"));
    }

    @Test
    void thePageSpeaksTheLanguageOfTheReader() throws Exception {
        String spanish = front.get("/text-sets?topic=frogs&grades=1-2", "Accept-Language", "es")
                .body();

        assertTrue(spanish.contains("Un tema, todos los niveles"), spanish);
        assertTrue(spanish.contains("En el grado: grados 1\u20132"), spanish);
        assertTrue(spanish.contains("Solo 1 para grados 1\u20132 en ingl\u00e9s."), spanish);
    }

    @Test
    void theReadingOfASearchAndTheTipsAreToldWithTheLibrarysOwnBooks() throws Exception {
        String how = front.get("/search/how?q=frogs&language=spa").body();

        assertTrue(how.contains("We look for: frogs"), how);
        assertTrue(how.contains("Spanish"), how);
        assertTrue(front.get("/search-tips").body().contains("Frogs"));
        assertEquals(200, front.get("/teachers").statusCode());
    }
}
