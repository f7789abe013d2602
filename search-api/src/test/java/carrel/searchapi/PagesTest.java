package carrel.searchapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.catalog.Work;
import carrel.catalog.search.FacetGroup;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PagesTest {
    private static final String FROGS = "/works/frogs-of-the-pond--marsh-lily";
    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"#]*)[^\"]*\"");

    private static Front front;

    @BeforeAll
    static void open() {
        front = Front.over(Shelf.ofEverything());
    }

    @AfterAll
    static void close() throws Exception {
        front.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/search", "/search?q=frogs", "/search?q=nothinglikethis", FROGS, "/nowhere"})
    void everyPageIsWholeAndFromHereAlone(String path) throws Exception {
        HttpResponse<String> page = front.get(path);

        String html = page.body();
        assertEquals(
                "text/html;charset=utf-8",
                page.headers().firstValue("Content-Type").orElseThrow().toLowerCase(Locale.ROOT));
        assertTrue(html.contains("<html lang=\"en\" dir=\"ltr\""));
        assertTrue(html.contains("href=\"#main\""), "a link to skip to the content");
        assertEquals(1, count(html, "<h1"));
        assertEquals(1, count(html, "<main id=\"main\""));
        assertFalse(html.contains("style=\""), "no inline style");
        assertFalse(
                Pattern.compile("<script(?![^>]* src=\"/assets/| type=\"application/ld\\+json\")")
                        .matcher(html)
                        .find(),
                "no inline script");
        assertFalse(Pattern.compile(" on[a-z]+=\"").matcher(html).find(), "no inline handler");
        assertFalse(
                Pattern.compile("<(?:link|script|img|use|iframe|source)[^>]+(?:href|src)=\"(?!/)")
                        .matcher(html)
                        .find(),
                "nothing from elsewhere");
    }

    @Test
    void theFirstPageHasNoDeadEnds() throws Exception {
        for (String link : links(front.get("/").body())) {
            HttpResponse<String> page = front.get(link);
            assertEquals(200, page.statusCode(), link);
            assertFalse(page.body().contains("Nothing on our shelves"), link);
        }
    }

    @Test
    void aNumberBesideAValueIsTheTotalAfterTheClick() throws Exception {
        String html = front.get("/search?q=about&format=book").body();
        Matcher choice = Pattern.compile("<a href=\"(/search[^\"]*)\"><bdi id=\"[^\"]*\">[^<]*</bdi> <span"
                        + " class=\"count\">(\\d+)</span>")
                .matcher(html);

        int clicked = 0;
        while (choice.find()) {
            String page = front.get(unescaped(choice.group(1))).body();
            Matcher found = Pattern.compile("role=\"status\">([\\d,]+) result").matcher(page);
            assertTrue(found.find());
            assertEquals(choice.group(2), found.group(1), choice.group(1));
            clicked++;
        }
        assertTrue(clicked > 3, "there were " + clicked + " values to click");
    }

    @Test
    void aFilterThatHoldsCanBeTakenOff() throws Exception {
        String html = front.get("/search?q=frogs&format=book&language=eng&available=true")
                .body();

        assertTrue(html.contains("<a class=\"chip\" href=\"/search?q=frogs&amp;language=eng&amp;available=true\">"));
        assertTrue(html.contains("<a class=\"chip-all\" href=\"/search?q=frogs\">"));
        assertTrue(html.contains("name=\"format\" value=\"book\" checked"));
    }

    @Test
    void ticksWorkWithoutAScript() throws Exception {
        String html = front.get("/search?q=frogs&sort=title").body();

        assertTrue(html.contains("<form id=\"filter-form\" action=\"/search\" method=\"get\">"));
        assertTrue(html.contains("<input type=\"hidden\" name=\"q\" value=\"frogs\">"));
        assertTrue(html.contains("form=\"filter-form\""));
        assertTrue(html.contains("<option value=\"title\" selected>"));
    }

    @Test
    void resultsCanBeTurned() throws Exception {
        String second = front.get("/search?q=about&page=2").body();

        assertTrue(second.contains("page 2 of 2"));
        assertTrue(second.contains("rel=\"prev\" href=\"/search?q=about\""));
        assertTrue(second.contains("start=\"21\""));
        assertFalse(second.contains("rel=\"next\""));
    }

    @Test
    void respelledWordsAreNamed() throws Exception {
        SmallCatalog catalog = new SmallCatalog(List.of(Shelf.about("dinasor", "A, B", "Dinosaurs")));
        try (Front door = Front.over(catalog)) {
            String html = door.get("/search?q=dinasor").body();

            assertTrue(
                    html.contains("Search instead for <a href=\"/search?q=%22dinasor%22\"><bdi>dinasor</bdi></a>"),
                    html);
        }
    }

    @Test
    void nothingFoundStillHelps() throws Exception {
        String html = front.get("/search?q=frogs&format=map").body();

        assertTrue(html.contains("Take the filters off</a>: then there is 1 result."));
        assertTrue(html.contains("Or pick a topic"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9780306406158", "ISBN+0-306-40615-x", "39876000123456", "599.5"})
    void whoTypedANumberIsToldOfDigitsAndNotOfWords(String number) throws Exception {
        String html = front.get("/search?q=" + number).body();

        assertTrue(html.contains("Look at each digit."), html);
        assertFalse(html.contains("Use fewer words."), html);
        assertTrue(front.get("/search?q=nothinglikethis+5").body().contains("Use fewer words."));
    }

    @Test
    void aWorkShowsWhereToFindIt() throws Exception {
        String html = front.get(FROGS).body();

        assertTrue(html.contains("Maple Elementary"));
        assertTrue(html.contains("<span translate=\"no\">597.8</span> <span translate=\"no\">MAR</span>"));
        assertTrue(html.contains("On the shelf now"));
        assertTrue(html.contains("Out now"));
        assertTrue(html.contains("Book in Spanish"));
        assertTrue(html.contains("lang=\"es\""));
        assertTrue(html.contains("href=\"https://books.example.org/frogs\" rel=\"noopener noreferrer external\""));
        assertTrue(html.contains("Similar books, and why"));
        assertTrue(html.contains("about ponds"));
    }

    @Test
    void aBookMatchFindsWhatWasTypedAndAnswersWithReasons() throws Exception {
        String html = front.get("/match?book=toads&book=zzzz&wish=in-spanish").body();

        assertTrue(html.contains("Toads at night"));
        assertTrue(html.contains("We do not have “<bdi>zzzz</bdi>”"));
        assertTrue(html.contains("Frogs of the pond"));
        assertTrue(html.contains("about ponds"));
    }

    @Test
    void aSheetToPrintHasACodeForEachBook() throws Exception {
        String html = front.get(FROGS + "/sheet").body();

        assertTrue(html.contains("If you liked <bdi>Frogs of the pond</bdi>"));
        assertTrue(html.contains("Code to scan for Toads at night"));
        assertTrue(html.contains("597.8 BRO"));
    }

    @Test
    void aPassageOfADocumentComesWithItsPage() throws Exception {
        String results = front.get("/search?q=bittern").body();
        assertTrue(results.contains("Page 2:</bdi> A <mark>bittern</mark> booms &lt;at&gt; dusk.</p>"), results);
        assertTrue(results.contains("href=\"/works/document-1?q=bittern\""));

        String work = front.get("/works/document-1?q=bittern").body();
        assertTrue(work.contains("Where your words are"));
        assertTrue(work.contains("<mark>bittern</mark>"));
        assertFalse(front.get("/works/document-1").body().contains("Where your words are"));
    }

    @Test
    void whatNoLinkLeadsToIsAskedForInTheLibrary() throws Exception {
        assertTrue(front.get("/works/document-1").body().contains("Ask in the library for this one."));
        assertFalse(front.get("/search?q=bittern").body().contains("Online now"));
    }

    @Test
    void theTextOfARecordIsNeverMarkup() throws Exception {
        for (String path : List.of(
                "/works/hostile-1", "/search?q=alert", "/search", "/search?q=%3Cscript%3Ealert(1)%3C/script%3E")) {
            String html = front.get(path).body();
            assertFalse(html.contains("<script>"), path);
            assertFalse(html.contains("<img"), path);
            assertFalse(html.contains("=\"\"quoted"), path);
        }
        assertTrue(front.get("/works/hostile-1").body().contains("&lt;script&gt;alert("));
    }

    @Test
    void aBadAddressGetsAKindPage() throws Exception {
        HttpResponse<String> missing = front.get("/works/nobody");
        assertEquals(404, missing.statusCode());
        assertTrue(missing.body().contains("We looked on every shelf"));

        HttpResponse<String> bad = front.get("/search?grade=second");
        assertEquals(400, bad.statusCode());
        assertTrue(bad.body().contains("grades like 4, K-2 or 9-12"));
        assertEquals(405, front.ask("POST", "/search").statusCode());
    }

    @Test
    void stylesheetAndScriptAreKeptForGood() throws Exception {
        String html = front.get("/").body();
        Matcher asset = Pattern.compile("\"(/assets/[^\"]+)\"").matcher(html);
        int assets = 0;
        while (asset.find()) {
            HttpResponse<String> answer = front.get(asset.group(1));
            assertEquals(200, answer.statusCode());
            assertTrue(
                    answer.headers().firstValue("Cache-Control").orElseThrow().contains("immutable"));
            assets++;
        }
        assertEquals(5, assets);
        assertEquals(404, front.get("/assets/carrel.css").statusCode());
        assertEquals(404, front.get("/assets/..%2Fopenapi.json").statusCode());
    }

    @Test
    void theFirstViewIsLight() throws Exception {
        String html = front.get("/").body();
        long all = packed(front, "/");
        Matcher asset = Pattern.compile("\"(/assets/[^\"]+)\"").matcher(html);
        while (asset.find()) {
            all += packed(front, asset.group(1));
        }

        assertTrue(all < 60_000, "the first view takes " + all + " bytes");
        assertTrue(packed(front, "/search?q=about") < 15_000);
    }

    @Test
    void valuesBeyondTheFirstComeWhenTheyAreAskedFor() throws Exception {
        List<Work> works = IntStream.range(0, 120)
                .mapToObj(n -> Shelf.about("wide-" + n, "Writer " + n, "Topic " + n, "Place " + n, "Thing " + n))
                .toList();
        try (Front wide = Front.over(new SmallCatalog(works))) {
            String first = wide.get("/search?q=about").body();
            String whole = wide.get("/search?q=about&find.author=*").body();

            assertEquals(6, count(first, "name=\"author\""));
            assertTrue(first.contains("href=\"/search?q=about&amp;find.author=*#filters\""), "a way to all of them");
            assertEquals(FacetGroup.VALUES_MAX, count(whole, "name=\"author\""));
            assertFalse(whole.contains("value=\"*\""), "nobody typed a star");
            assertTrue(packed(wide, "/search?q=about") < 15_000);
        }
    }

    private static long packed(Front front, String path) throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(front.uri(path))
                .header("Accept-Encoding", "gzip")
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body().length;
    }

    private static List<String> links(String html) {
        List<String> links = new ArrayList<>();
        Matcher link = LINK.matcher(html);
        while (link.find()) {
            links.add(unescaped(link.group(1)));
        }
        return links;
    }

    private static String unescaped(String attribute) {
        return attribute.replace("&amp;", "&").replace("&#34;", "\"").replace("&#39;", "'");
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
