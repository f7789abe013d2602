package carrel.searchapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;

final class WebRoutesTest {
    private static final Pattern LINKED_DATA =
            Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

    private static Front front;

    @BeforeAll
    static void open() {
        front = Front.over(Shelf.ofEverything());
    }

    @AfterAll
    static void close() throws Exception {
        front.close();
    }

    @Test
    void theSitemapHasThePageOfEveryWork() throws Exception {
        List<String> parts = texts(xml("/sitemap.xml"), "loc");
        List<String> pages = texts(xml(URI.create(parts.getFirst()).getRawPath()), "loc");

        assertEquals(1, parts.size());
        assertEquals(404, front.get("/sitemaps/2.xml").statusCode());
        assertEquals(404, front.get("/sitemaps/x.xml").statusCode());
        assertTrue(pages.size() > 35, pages.size() + " pages");
        assertTrue(pages.stream().anyMatch(page -> page.endsWith("/works/frogs-of-the-pond--marsh-lily")));
        for (String page : pages.subList(0, 8)) {
            assertEquals(200, front.get(URI.create(page).getRawPath()).statusCode(), page);
        }
    }

    @Test
    void whatIsNewComesAsAFeed() throws Exception {
        Document feed = xml("/new.rss");

        assertEquals(30, feed.getElementsByTagName("item").getLength());
        assertEquals("rss", feed.getDocumentElement().getTagName());
    }

    @Test
    void browsersLearnHowToSearch() throws Exception {
        Document description = xml("/opensearch.xml");

        String template = description
                .getElementsByTagName("Url")
                .item(0)
                .getAttributes()
                .getNamedItem("template")
                .getNodeValue();
        String search = URI.create(template.replace("{searchTerms}", "frogs")).getRawPath() + "?q=frogs";
        assertEquals(200, front.get(search).statusCode());
        assertTrue(front.get("/").body().contains("href=\"/opensearch.xml\""));
        assertTrue(front.get("/robots.txt").body().contains("/sitemap.xml"));
    }

    @Test
    void aWorkSaysWhatItIsInTheWordsOfSchemaOrg() throws Exception {
        JsonNode frogs = linkedData("/works/frogs-of-the-pond--marsh-lily");

        assertEquals("https://schema.org", frogs.get("@context").asString());
        assertEquals("Book", frogs.get("@type").asString());
        assertEquals("Frogs of the pond", frogs.get("name").asString());
        assertEquals("Marsh, Lily", frogs.at("/author/0/name").asString());
        assertEquals(3, frogs.get("workExample").size());
        assertEquals(
                "https://schema.org/InStock",
                frogs.at("/workExample/0/offers/0/availability").asString());
        assertFalse(frogs.toString().contains("grade"), "levels are for whoever asks");
    }

    /** Else its content tag would be another after each start, and no cache could keep it. */
    @Test
    void aWorkSaysItInTheSameOrderOnEachServer() throws Exception {
        JsonNode frogs = linkedData("/works/frogs-of-the-pond--marsh-lily");

        for (JsonNode thing : List.of(
                frogs, frogs.at("/author/0"), frogs.at("/workExample/0"), frogs.at("/workExample/0/offers/0"))) {
            List<String> names = List.copyOf(thing.propertyNames());
            assertEquals(names.stream().sorted().toList(), names);
        }
    }

    @Test
    void markupInARecordStaysText() throws Exception {
        assertTrue(linkedData("/works/hostile-1").get("name").asString().startsWith("<script>"));
    }

    @Test
    void everyPageSaysWhichAddressIsItsOwn() throws Exception {
        assertTrue(front.get("/works/toads-1?q=frogs")
                .body()
                .contains("<link rel=\"canonical\" href=\"/works/toads-1\">"));
        assertTrue(front.get("/search?q=frogs").body().contains("<meta name=\"robots\" content=\"noindex, follow\">"));
        assertFalse(front.get("/nowhere").body().contains("rel=\"canonical\""));
    }

    private static JsonNode linkedData(String path) throws Exception {
        Matcher script = LINKED_DATA.matcher(front.get(path).body());
        assertTrue(script.find(), path);
        return Json.MAPPER.readTree(script.group(1));
    }

    private static Document xml(String path) throws Exception {
        String text = front.get(path).body();
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    private static List<String> texts(Document document, String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<String> texts = new ArrayList<>();
        for (int index = 0; index < nodes.getLength(); index++) {
            texts.add(nodes.item(index).getTextContent());
        }
        return texts;
    }
}
