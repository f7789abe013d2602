package carrel.searchapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.catalog.Format;
import carrel.catalog.ResourceBuilder;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Indexed documents can be opened, and nothing else can. */
final class DocumentFilesTest {
    @TempDir
    private static Path folder;

    private static Front front;

    @BeforeAll
    static void open() throws Exception {
        front = Front.over(new SmallCatalog(List.of(
                Shelf.one(document("pond life.txt", "Frogs hop in March.")),
                Shelf.one(document("page.html", "<script>alert(1)</script>")),
                Shelf.one(document("slides.pptx", "PK")),
                Shelf.one(document("gone.txt", "")))));
        Files.delete(folder.resolve("gone.txt"));
        Files.writeString(folder.resolve("staff.txt"), "not indexed");
    }

    @AfterAll
    static void close() throws Exception {
        front.close();
    }

    private static ResourceBuilder document(String name, String content) throws Exception {
        Path file = Files.writeString(folder.resolve(name), content);
        return Shelf.book(name, "Title of " + name, "Wren, Kit")
                .format(Format.DOCUMENT)
                .file(file);
    }

    @Test
    void aDocumentOpensFromItsWorksPage() throws Exception {
        String page = front.get("/works/pond%20life.txt").body();
        HttpResponse<String> opened = front.get("/works/pond%20life.txt/documents/pond%20life.txt");

        assertTrue(page.contains("href=\"/works/pond%20life.txt/documents/pond%20life.txt\""), page);
        assertEquals("Frogs hop in March.", opened.body());
        assertEquals(200, opened.statusCode());
    }

    @Test
    void noScriptOfADocumentRuns() throws Exception {
        HttpResponse<String> opened = front.get("/works/page.html/documents/page.html");

        List<String> policies = opened.headers().allValues("Content-Security-Policy");
        assertEquals(1, policies.size());
        assertTrue(policies.getFirst().startsWith("sandbox; default-src 'none'"), policies::toString);
    }

    @Test
    void whatABrowserCannotShowIsOfferedForKeeping() throws Exception {
        HttpResponse<String> opened = front.get("/works/slides.pptx/documents/slides.pptx");

        assertEquals(
                "attachment; filename*=UTF-8''slides.pptx",
                opened.headers().firstValue("Content-Disposition").orElse(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/works/gone.txt/documents/gone.txt",
                "/works/pond%20life.txt/documents/staff.txt",
                "/works/pond%20life.txt/documents/..%2Fstaff.txt",
                "/works/nowhere/documents/staff.txt"
            })
    void whatIsNotAnIndexedDocumentIsNotFound(String address) throws Exception {
        HttpResponse<String> answer = front.get(address);

        assertEquals(404, answer.statusCode());
    }

    @Test
    void noAnswerTellsWhereAFileLies() throws Exception {
        String answer = front.get("/api/works/page.html").body();

        assertTrue(answer.contains("/works/page.html/documents/page.html"), answer);
        assertTrue(!answer.contains(folder.toString()), answer);
    }
}
