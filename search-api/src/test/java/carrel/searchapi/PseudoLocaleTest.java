package carrel.searchapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.catalog.search.SearchTooSlow;
import carrel.searchapi.state.State;
import io.javalin.http.HandlerType;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * In the pseudo-locale every text of ours stands in white brackets. What stands outside must be isolated ({@code bdi}) or
 * of another language ({@code lang}), and its words must be those of records, of readers or of the staff, so that no
 * English of ours hides among titles.
 */
final class PseudoLocaleTest {
    private static final String FROGS = "frogs-of-the-pond--marsh-lily";
    /** What readers and the staff type in these tests, and what the vocabulary makes of it. */
    private static final List<String> TYPED = List.of(
            "Pond unit",
            "Marsh week",
            "RL.2",
            "zzzz nothinglikethis Tadpole dinasor newts wanted otter tales many tomorrow gone Rivers mythical animals 640L");

    private static final List<String> ADDRESSES = List.of(
            "/",
            "/search",
            "/search?q=frogs",
            "/search?q=about&page=2",
            "/search?q=frogs&format=book&available=true&reading=2-4",
            "/search?q=otter+tales+lexile+650",
            "/search?q=nothinglikethis&format=book",
            "/search?q=dinasor",
            "/search?q=wanted",
            "/search/why?q=frogs&result=frogs-of-the-pond--marsh-lily",
            "/search/how?q=frogs+%22pond+life%22&format=book&format=ebook&language=spa&available=true",
            "/search/how?q=dinasor+-toads+frog*+OR+newts",
            "/search/how?q=wanted",
            "/search?format=nonsense",
            "/search?lexile=lots",
            "/search?page=0&colour=red",
            "/works/frogs-of-the-pond--marsh-lily",
            "/works/frogs-of-the-pond--marsh-lily/sheet",
            "/works/many-1",
            "/works/levels-1",
            "/match",
            "/match?book=toads&book=zzzz&wish=easier",
            "/match/sheet?like=toads-1",
            "/level",
            "/choices",
            "/databases",
            "/help",
            "/teachers",
            "/search-tips",
            "/text-sets",
            "/text-sets?topic=ponds&grades=2-3&learners=true&copies=3&languages=eng&languages=spa",
            "/text-sets?topic=ponds&grades=many",
            "/text-sets.csv?topic=ponds&grades=2-3",
            "/shared/SHARED",
            "/shared/SHARED/print",
            "/shared/SHARED/embed",
            "/shared/SHARED/feed.rss",
            "/shared/SHARED/items.csv",
            "/shared/SHARED/gaps.csv",
            "/staff",
            "/staff/advise?book=toads&book=zzzz",
            "/staff/unanswered",
            "/staff/lists",
            "/staff/lists?work=toads-1",
            "/staff/lists/LIST",
            "/staff/promotions?q=frogs",
            "/staff/promotions?q=zzzz",
            "/staff/pairs",
            "/staff/pairs?of=zzzz",
            "/staff/pairs.csv",
            "/staff/appeal",
            "/staff/appeal?book=zzzz",
            "/staff/appeal/toads-1",
            "/staff/purchase",
            "/staff/purchase.csv",
            "/new.rss",
            "/staff/sign-in",
            "/nowhere");
    /** What machines read alone, or what has no words but the library's. */
    private static final Set<String> NO_WORDS = Set.of(
            "/works/{id}/documents/{name}",
            "/room.svg",
            "/opensearch.xml",
            "/sitemap.xml",
            "/sitemaps/{part}.xml",
            "/robots.txt",
            "/kept-lists.js",
            "/assets/{name}",
            "/shared/{share}/citations",
            "/shared/{share}/list.pdf",
            "/shared/{share}/list.webmanifest",
            "/staff/lists/{id}/export.json",
            "/staff/unanswered.json");

    private static final SmallCatalog CATALOG = Shelf.ofEverything();
    private static final Set<String> KNOWN = RecordWords.of(CATALOG, TYPED);

    private static Front front;
    private static Teacher ada;
    private static String list;
    private static String shared;

    @BeforeAll
    static void open() throws Exception {
        front = Teacher.frontFor(CATALOG, State.inMemory());
        ada = Teacher.signedIn(front, "ada");
        list = sent("/staff/lists", "title", "Pond unit", "work", FROGS, "work", "toads-1");
        String changed = Teacher.find(ada.get(list).body(), "name=\"changed\" value=\"(\\d+)\"");
        sent(
                list,
                "changed",
                changed,
                "title",
                "Pond unit",
                "grades",
                "2",
                "standards",
                "RL.2",
                "s0-title",
                "Marsh week",
                "s0-e0-kind",
                "WORK",
                "s0-e0-work",
                FROGS,
                "s0-e0-title",
                "",
                "s0-add",
                "https://example.org/pond\nTadpole\ngone-1");
        sent(list + "/share", "shared", "true");
        shared = Teacher.find(ada.get(list).body(), "href=\"(/shared/[^\"]+)\"");
        sent("/staff/pairs", "one", FROGS, "other", "toads-1");
        sent("/staff/promotions", "q", "frogs", "work", FROGS, "last", "2999-01-01");
        sent(
                "/staff/promotions",
                "q",
                "",
                "work",
                FROGS,
                "everywhere",
                "true",
                "first",
                "2998-01-01",
                "last",
                "2999-01-01");
        sent("/staff/promotions", "subject", "Ponds", "last", "2999-01-01");
    }

    private static String sent(String path, String... fields) throws Exception {
        HttpResponse<String> answer = ada.send(path, fields);
        assertEquals(303, answer.statusCode(), path + answer.body());
        return answer.headers().firstValue("Location").orElseThrow();
    }

    @AfterAll
    static void close() throws Exception {
        front.close();
    }

    static List<String> addresses() {
        return ADDRESSES;
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void everyTextStandsInAMessageFile(String path) throws Exception {
        String there = path.replace("/staff/lists/LIST", list).replace("/shared/SHARED", shared);
        check(path, ada.get(there, "Accept-Language", "en-XA").body());
    }

    @Test
    void thePageOfEveryAddressIsLookedAt() {
        List<String> overlooked = SearchApi.over(CATALOG).unsafe.internalRouter.allHttpHandlers().stream()
                .filter(handler -> handler.endpoint.method.equals(HandlerType.GET))
                .map(handler -> handler.endpoint.path)
                .filter(path -> !path.startsWith("/api/") && !NO_WORDS.contains(path))
                .filter(path -> ADDRESSES.stream()
                        .map(address -> address.replaceAll("\\?.*|^https?:", ""))
                        .noneMatch(address -> address.matches(path.replaceAll("\\{[a-z]+}", "[^/]+"))))
                .toList();

        assertEquals(List.of(), overlooked, "ask for these addresses here too");
    }

    @Test
    void whatRefusesAFormStandsInAMessageFileToo() throws Exception {
        check("sign-in", front.get("/staff/sign-in", "Accept-Language", "en-XA").body());
        refused("/staff/sign-in", "name", "ada", "password", "wrong");
        refused("/staff/bring", "json", "{}");
        refused("/staff/promotions", "q", "frogs", "work", FROGS, "last", "2001-01-01");
        refused("/staff/promotions", "q", "frogs", "work", "", "last", "2999-01-01");
        refused("/staff/promotions", "q", "", "work", FROGS, "last", "2999-01-01");
        refused("/staff/promotions", "q", "frogs", "work", FROGS);
        refused("/staff/promotions", "q", "frogs", "work", FROGS, "first", "2999-01-02", "last", "2999-01-01");
        refused("/staff/promotions", "subject", "Tadpole", "last", "2999-01-01");
        refused("/staff/promotions", "subject", "Ponds", "last", "tomorrow");
        refused("/staff/pairs", "one", "zzzz", "other", FROGS);
        refused(list + "/fill", "topic", "ponds", "grades", "many");
        refused(list, "title", "");
    }

    @Test
    void aLevelIsToldInTheReadersLanguage() throws Exception {
        String text = "Frogs leaping beside the water meet tadpoles. Toads at night live in the marsh. ".repeat(4);
        check(
                "level",
                front.form("/level", Teacher.form("text", text), "Accept-Language", "en-XA")
                        .body());
        check(
                "refusal",
                front.form("/level", Teacher.form("text", "Frogs."), "Accept-Language", "en-XA")
                        .body());
        check(
                "set",
                front.form("/text-sets", Teacher.form("passage", text, "grades", "2"), "Accept-Language", "en-XA")
                        .body());
    }

    @Test
    void everyTroubleIsTold() throws Exception {
        check(
                "403",
                front.form("/staff/lists", "title=x", "Accept-Language", "en-XA")
                        .body());
        check("405", front.ask("DELETE", "/search", "Accept-Language", "en-XA").body());
        String longForm = "title=" + "x".repeat(9_000_000);
        HttpResponse<String> tooLong =
                front.form("/staff/lists", longForm, "Cookie", ada.cookie(), "Accept-Language", "en-XA");
        assertEquals(413, tooLong.statusCode());
        check("413", tooLong.body());
        for (RuntimeException failure :
                List.of(new IllegalStateException("inside"), new SearchTooSlow(Duration.ofMillis(1)))) {
            SmallCatalog failing = Shelf.catalog().beforeSearching(() -> {
                throw failure;
            });
            try (Front broken = Front.over(failing)) {
                check(
                        failure.toString(),
                        broken.get("/search?q=frogs", "Accept-Language", "en-XA")
                                .body());
            }
        }
    }

    private static void refused(String path, String... fields) throws Exception {
        String form = Teacher.form(fields) + "&token=" + ada.token();
        HttpResponse<String> answer = front.form(path, form, "Cookie", ada.cookie(), "Accept-Language", "en-XA");
        assertTrue(answer.statusCode() == 422 || answer.statusCode() == 400, path + " " + answer.statusCode());
        check(path + " " + String.join(" ", fields), answer.body());
    }

    private static void check(String what, String page) {
        if (page.startsWith("<!doctype html>")) {
            assertTrue(page.contains("<html lang=\"en-XA\""), "the page is in the pseudo-locale");
            assertEquals(
                    List.of(), PseudoPage.untranslated(page), what + ": say these through Words, in all message files");
        }
        assertEquals(
                List.of(),
                PseudoPage.strange(page, KNOWN),
                what + ": these words are neither a record's nor said through Words");
    }
}
