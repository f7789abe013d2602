package carrel.searchapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.catalog.ShelfMap;
import carrel.catalog.Work;
import carrel.searchapi.readalikes.LibrarianLists;
import carrel.searchapi.state.State;
import carrel.searchapi.uploads.DocumentReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a librarian says of books, and what readers then see. */
final class AdvisoryTest {
    private static final String FROGS = Shelf.frogs().id();
    private static final String OTTERS = "Otter tales-1";
    private static final String WORD = "Your librarian pairs these";

    @TempDir
    private Path folder = Path.of("");

    private Front front = Front.over(Shelf.catalog());

    @BeforeEach
    void open() throws Exception {
        front.close();
        front = Teacher.frontFor(State.in(folder));
    }

    @AfterEach
    void close() throws Exception {
        front.close();
    }

    @Test
    void aPairIsSuggestedFirstBothWaysUntilItIsParted() throws Exception {
        Teacher ada = Teacher.signedIn(front, "ada");
        assertFalse(similar(FROGS).contains(WORD));

        assertEquals(
                303,
                ada.send("/staff/pairs", "one", "Frogs of the pond", "other", "http://localhost/works/Otter%20tales-1")
                        .statusCode());

        assertTrue(firstReason(FROGS).contains(WORD), similar(FROGS));
        assertTrue(firstReason(OTTERS).contains(WORD), similar(OTTERS));
        assertTrue(ada.get("/staff/pairs").body().contains("Otter tales 1"));

        front.close();
        front = Front.over(Shelf.catalog(), State.in(folder));
        assertTrue(firstReason(FROGS).contains(WORD), "what is said survives a restart");

        Teacher again = Teacher.signedIn(front, "ada");
        again.send("/staff/pairs/part", "one", OTTERS, "other", FROGS);
        assertFalse(similar(FROGS).contains(WORD));
    }

    @Test
    void aPairHoldsForABookWhoseRecordIsMended() throws Exception {
        Teacher.signedIn(front, "ada").send("/staff/pairs", "one", FROGS, "other", "toads-1");
        front.close();
        String mended = FROGS + "-ann";
        Work frogs = new Work(mended, Shelf.frogs().editions());
        front = Front.over(new SmallCatalog(List.of(frogs, Shelf.toads())), State.in(folder));
        Teacher ada = Teacher.signedIn(front, "ada");

        assertTrue(firstReason(mended).contains(WORD), similar(mended));
        assertTrue(firstReason("toads-1").contains(WORD), similar("toads-1"));
        assertTrue(ada.get("/staff/pairs?of=" + mended).body().contains("/works/" + mended));
        assertTrue(ada.get("/staff/pairs.csv").body().contains(mended + ",toads-1,Frogs of the pond"));

        ada.send("/staff/pairs/part", "one", FROGS, "other", "toads-1");
        assertFalse(similar(mended).contains(WORD));
    }

    @Test
    void aTableOfPairsIsBroughtInAndWhatItCannotNameIsSaid() throws Exception {
        Teacher ada = Teacher.signedIn(front, "ada");

        HttpResponse<String> answer = bring(
                ada,
                "Book;Belongs with\r\n" + FROGS
                        + ";\"Toads at night\"\r\nFrogs of the pond;No such book\r\nOtter tales 2\r\n"
                        + "Otter tales 3;Otter tales 3\r\n");

        assertEquals(422, answer.statusCode());
        for (String part : List.of("1 new pair", "Line 3:", "No such book", "Line 4:", "Line 5:")) {
            assertTrue(answer.body().contains(part), part + " in " + answer.body());
        }
        String table = ada.get("/staff/pairs.csv").body();
        assertTrue(table.contains("\r\n" + FROGS + ",toads-1,Frogs of the pond,Toads at night"), table);
        assertTrue(bring(ada, table).body().contains("0 new pairs"), "what is taken along can come back");
    }

    @Test
    void whatALibrarianRefusesIsNoLongerSaidAndWhatSheApprovesCounts() throws Exception {
        Teacher ada = Teacher.signedIn(front, "ada");
        String page = ada.get("/staff/appeal/toads-1").body();
        assertTrue(page.contains("name=\"scary\""), page);

        assertEquals(
                303,
                ada.send("/staff/appeal/toads-1", "scary", "true", "funny", "false")
                        .statusCode());

        String judged = ada.get("/staff/appeal/toads-1").body();
        assertTrue(judged.matches("(?s).*name=\"scary\" value=\"true\" checked.*"), judged);
        assertTrue(judged.matches("(?s).*name=\"funny\" value=\"false\" checked.*"), judged);
        assertEquals(400, ada.send("/staff/appeal/toads-1", "scary", "perhaps").statusCode());
        assertEquals(400, ada.send("/staff/appeal/toads-1", "sad", "true").statusCode());
        assertEquals(404, ada.send("/staff/appeal/nowhere", "scary", "true").statusCode());
        assertEquals(
                "/staff/appeal/toads-1",
                ada.get("/staff/appeal?book=toads+at+night")
                        .headers()
                        .firstValue("Location")
                        .orElse(""));
    }

    @Test
    void theLibrarianSeesWhichVolumesAndListedBooksAreLacking() throws Exception {
        front.close();
        List<Work> gapped = Stream.concat(
                        Stream.of(Shelf.frogs()),
                        Shelf.series("Otter tales", "Stream, Ivy", 5).stream()
                                .filter(work -> !work.id().endsWith("-2")))
                .toList();
        Path lists = Files.writeString(
                folder.resolve("lists.csv"),
                "list,book\nPond week," + FROGS
                        + "\nPond week,The pond at noon\nPond week,=Newts\nSpring,The pond at noon\n");
        CarrelServer server = CarrelServer.open(
                new SmallCatalog(gapped),
                LibrarianLists.read(lists),
                State.in(folder),
                DocumentReader.NONE,
                ShelfMap.NONE,
                CarrelServer.LOOPBACK,
                CarrelServer.ANY_PORT);
        front = Front.of(server);
        Teacher ada = Teacher.signedIn(front, "ada");

        String table = ada.get("/staff/purchase.csv").body();

        assertTrue(table.contains("Series,\"Otter tales, 2\",\"Stream, Ivy\",1 3 4 5,,"), table);
        assertTrue(table.contains("List,The pond at noon,,,\"Pond week; Spring\",1"), table);
        assertTrue(table.contains("List,'=Newts"), table);
        String page = ada.get("/staff/purchase").body();
        assertTrue(page.contains("Otter tales") && page.contains("The pond at noon"), page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/staff/pairs", "/staff/pairs.csv", "/staff/appeal", "/staff/purchase", "/staff/purchase.csv"})
    void whoIsNotSignedInIsSentToTheDoor(String path) throws Exception {
        HttpResponse<String> answer = front.get(path);

        assertEquals(303, answer.statusCode());
        assertEquals("/staff/sign-in", answer.headers().firstValue("Location").orElse(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/staff/pairs", "/staff/pairs/part", "/staff/appeal/toads-1"})
    void aFormWithoutTheTokenChangesNothing(String path) throws Exception {
        Teacher ada = Teacher.signedIn(front, "ada");

        assertEquals(
                403,
                front.form(path, "one=" + FROGS + "&other=toads-1&token=guess", "Cookie", ada.cookie())
                        .statusCode());
        assertTrue(ada.get("/staff/pairs").body().contains("There are none yet."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-XA", "es", "pt", "pl", "zh", "ar"})
    void thePagesSpeakTheReadersLanguage(String language) throws Exception {
        Teacher ada = Teacher.signedIn(front, "ada");
        ada.send("/staff/pairs", "one", FROGS, "other", "toads-1");
        Set<String> headings = Stream.of("/staff/pairs", "/staff/appeal", "/staff/appeal/toads-1", "/staff/purchase")
                .map(path -> page(ada, path, language))
                .map(page -> Teacher.find(page, "<h1>([^<]+)</h1>"))
                .collect(Collectors.toSet());

        assertEquals(3, headings.size());
        assertFalse(headings.contains("Books that belong together"));
    }

    private static String page(Teacher teacher, String path, String language) {
        try {
            HttpResponse<String> answer = teacher.get(path, "Accept-Language", language);
            assertEquals(200, answer.statusCode(), path);
            assertTrue(answer.body().contains("<html lang=\"" + language + "\""), path);
            return answer.body();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private String similar(String work) throws Exception {
        return front.get("/api/works/" + work.replace(" ", "%20") + "/similar").body();
    }

    private String firstReason(String work) throws Exception {
        return front.json("/api/works/" + work.replace(" ", "%20") + "/similar")
                .get("works")
                .get(0)
                .get("reasons")
                .toString();
    }

    private HttpResponse<String> bring(Teacher teacher, String table) throws Exception {
        String mark = "----between";
        String body = "--" + mark + "\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n" + teacher.token()
                + "\r\n--" + mark + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"pairs.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + table + "\r\n--" + mark + "--\r\n";
        URI address = front.uri("/staff/pairs/file");
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", "multipart/form-data; boundary=" + mark)
                .header("Cookie", teacher.cookie())
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (HttpClient line = HttpClient.newHttpClient()) {
            return line.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
