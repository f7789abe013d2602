package carrel.searchapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.searchapi.readalikes.Wish;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Read-alikes as programs ask for them. */
final class ReadAlikeAnswersTest {
    private static Front front = Front.over(Shelf.catalog());

    @BeforeAll
    static void open() throws Exception {
        front.close();
        front = Front.over(Shelf.ofEverything());
    }

    @AfterAll
    static void close() throws Exception {
        front.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/works/many-1/similar",
                "/api/readalikes?like=many-1&like=toads-1&unlike=frogs-of-the-pond--marsh-lily",
                "/works/many-1",
                "/works/many-1/sheet"
            })
    void whoeverAsksGetsTheSameBytes(String path) throws Exception {
        String first = front.get(path).body();

        assertEquals(
                first, front.get(path, "Cookie", "reader=42; history=wimpy-kid").body());
        assertEquals(first, front.get(path, "User-Agent", "Someone/7").body());
        assertEquals(first, front.get(path, "X-Forwarded-For", "203.0.113.9").body());
        assertEquals(
                first,
                front.get(path, "Referer", "http://localhost/works/toads-1").body());
        assertEquals(first, front.get(path, "Authorization", "Bearer someone").body());
    }

    @Test
    void tenAreShownUnlessMoreAreAskedFor() throws Exception {
        try (Front many = Front.over(new SmallCatalog(IntStream.range(0, 30)
                .mapToObj(n -> Shelf.about("book-" + n, "Author " + n, "Dragons"))
                .toList()))) {
            assertEquals(10, many.json("/api/works/book-1/similar").get("works").size());
            assertEquals(
                    20,
                    many.json("/api/works/book-1/similar?most=20").get("works").size());
            assertEquals(
                    1,
                    many.json("/api/readalikes?like=book-1&most=1").get("works").size());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void oneToFiveBooksAreSeedsAndNoneOfThemIsSuggested(int seeds) throws Exception {
        List<String> ids = IntStream.range(0, seeds).mapToObj(n -> "many-" + n).toList();

        JsonNode answer = front.json("/api/readalikes?" + like(ids));

        assertEquals(seeds, answer.get("like").size());
        assertFalse(answer.get("works").isEmpty());
        answer.get("works")
                .forEach(one ->
                        assertFalse(ids.contains(one.get("work").get("id").asString())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/readalikes|one to 5 ids of works",
                "/api/readalikes?like=nowhere|the id of a work, as search results give it",
                "/api/readalikes?like=many-1&unlike=nowhere|the id of a work, as search results give it",
                "/api/readalikes?like=many-1&wish=funier|funnier",
                "/api/readalikes?like=many-1&most=0|a whole number from 1 to 20",
                "/api/readalikes?like=many-1&reader=7|one of the names like, unlike, wish, most",
                "/api/readalikes?like=many-1&like=many-2&like=many-3&like=many-4&like=many-5&like=many-6|at most 5 works",
                "/api/works/many-1/similar?most=many|a whole number from 1 to 20"
            })
    void aBadQuestionIsToldWhatIsExpected(String path, String expected) throws Exception {
        HttpResponse<String> answer = front.get(path);

        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains(expected), answer.body());
    }

    @Test
    void everyWishIsUnderstood() throws Exception {
        for (String wish : Wish.codes()) {
            assertEquals(
                    200, front.get("/api/readalikes?like=many-1&wish=" + wish).statusCode(), wish);
        }
    }

    @Test
    void theSheetHasACodeAndAReasonForEachBook() throws Exception {
        String sheet = front.get("/works/many-1/sheet").body();
        int lines = sheet.split("<li class=\"sheet-line\">", -1).length - 1;

        assertTrue(lines > 0);
        assertEquals(lines, sheet.split("<svg class=\"qr\"", -1).length - 1);
        assertEquals(lines, sheet.split("<p><bdi>Both are ", -1).length - 1);
    }

    private static String like(List<String> ids) {
        return ids.stream().map(id -> "like=" + id).collect(Collectors.joining("&"));
    }
}
