package carrel.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import carrel.catalog.lucene.LuceneCatalog;
import carrel.indexer.IndexCommand;
import carrel.searchapi.CarrelServer;
import carrel.testcorpus.TestCorpus;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** A student searches, narrows, opens a book and follows a similar one, on the shipped shelf. */
@TestInstance(Lifecycle.PER_CLASS)
class ReaderJourneyTest {
    private static final String WORK_LINK = "a[href^='/works/']:not([aria-hidden])";

    private Optional<Open> open = Optional.empty();

    private record Open(CarrelServer server, Playwright driver, Browser browser) {}

    @BeforeAll
    void openTheShelf(@TempDir Path index) throws IOException {
        Optional<Path> chromium = Browsers.chromium();
        if (chromium.isEmpty()) {
            return;
        }
        int status = new CommandLine(new IndexCommand())
                .execute(
                        "--index",
                        index.toString(),
                        TestCorpus.shelf().toString(),
                        TestCorpus.documents().toString(),
                        TestCorpus.titleLists().toString());
        assertEquals(0, status, "the shelf is indexed whole");
        CarrelServer server =
                CarrelServer.open(LuceneCatalog.open(index), CarrelServer.LOOPBACK, CarrelServer.ANY_PORT);
        Playwright driver = Browsers.driver();
        open = Optional.of(new Open(server, driver, Browsers.open(driver, chromium.get())));
    }

    @AfterAll
    void close() throws IOException {
        if (open.isPresent()) {
            open.get().browser().close();
            open.get().driver().close();
            open.get().server().close();
        }
    }

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
        }
        assertEquals(List.of(), elsewhere, "pages load nothing from other hosts");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/search?q=dragons", "/search?q=dinasors", "/search?q=xqzzvw", "/works/holes--sachar-louis"
            })
    void nobodyIsShutOutOfAPage(String address) {
        try (BrowserContext context = context(true)) {
            Page page = context.newPage();
            page.navigate(home() + address.substring(1));

            List<Rule> violations = new AxeBuilder(page).analyze().getViolations();

            assertEquals(
                    List.of(),
                    violations.stream()
                            .map(rule -> rule.getId() + ": " + rule.getNodes())
                            .toList());
        }
    }

    private BrowserContext context(boolean javaScript) {
        assumeTrue(open.isPresent(), "there is no Chromium on this machine; ./carrel test says how to install it");
        return open.orElseThrow()
                .browser()
                .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(javaScript));
    }

    private String home() {
        return open.orElseThrow().server().address().resolve("/").toString();
    }
}
