package carrel.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A student searches, narrows, opens a book and follows a similar one, on the shipped shelf. */
class ReaderJourneyTest {
    private static final String WORK_LINK = "a[href^='/works/']:not([aria-hidden])";

    @RegisterExtension
    static final OpenShelf SHELF = new OpenShelf();

    @ParameterizedTest(name = "JavaScript {0}")
    @ValueSource(booleans = {false, true})
    void aStudentFindsNarrowsOpensAndFollows(boolean javaScript) {
        List<String> elsewhere = new ArrayList<>();
        try (BrowserContext context = context(javaScript)) {
            Page page = context.newPage();
            page.onRequest(request -> {
                if (!request.url().startsWith(home()) && !request.url().startsWith("data:")) {
                    elsewhere.add(request.url());
                }
            });

            page.navigate(home());
            page.locator("input[name=q]").first().fill("dragons");
            page.locator("form[role=search] button[type=submit]").first().click();
            page.waitForURL("**/search?q=dragons**");
            int all = page.locator("#main article, #main .hit").count();
            assertTrue(all > 1, "dragons are on the shelf");

            page.locator("a[href*='format=ebook']").first().click();
            page.waitForURL("**format=ebook**");
            int narrowed = page.locator("#main article, #main .hit").count();
            assertTrue(narrowed >= 1 && narrowed < all, "e-books are some of " + all + ", but were " + narrowed);

            Locator book = page.locator("#main " + WORK_LINK).first();
            String title = book.innerText();
            book.click();
            page.waitForURL("**/works/**");
            assertEquals(title, page.locator("h1").innerText());

            Locator alike = page.locator(".alike-list " + WORK_LINK).first();
            String similar = alike.innerText();
            assertNotEquals(title, similar);
            alike.click();
            page.waitForURL("**/works/**");
            assertEquals(similar, page.locator("h1").innerText());
            assertEquals(List.of(), context.cookies(), "a student's journey leaves no cookie");
            if (javaScript) {
                assertEquals(
                        0, page.evaluate("() => localStorage.length + sessionStorage.length"), "nor anything else");
            }
        }
        assertEquals(List.of(), elsewhere, "pages load nothing from other hosts");
    }

    @Test
    void oneVoiceTellsThatResultsChanged() {
        try (BrowserContext context = context(true)) {
            Page page = context.newPage();
            page.navigate(home() + "search?q=dragons");
            page.evaluate("() => { window.voice = document.getElementById('found'); window.said = [];"
                    + " new MutationObserver(() => window.said.push(window.voice.textContent))"
                    + ".observe(window.voice, { childList: true, characterData: true, subtree: true }); }");

            page.locator("a[href*='format=ebook']").first().click();
            page.waitForURL("**format=ebook**");
            page.waitForCondition(
                    () -> page.evaluate("() => window.said.length").equals(1));

            assertEquals(true, page.evaluate("() => window.voice === document.getElementById('found')"));
            assertEquals(1, page.locator("main [role=status], main [aria-live]").count());
        }
    }

    private BrowserContext context(boolean javaScript) {
        return SHELF.reader(new Browser.NewContextOptions().setJavaScriptEnabled(javaScript));
    }

    private static String home() {
        return SHELF.at("/");
    }
}
