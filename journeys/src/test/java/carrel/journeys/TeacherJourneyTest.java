package carrel.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import carrel.catalog.ShelfMap;
import carrel.catalog.lucene.LuceneCatalog;
import carrel.indexer.IndexCommand;
import carrel.searchapi.CarrelServer;
import carrel.searchapi.readalikes.LibrarianLists;
import carrel.searchapi.staff.Accounts;
import carrel.searchapi.state.State;
import carrel.searchapi.uploads.DocumentReader;
import carrel.testcorpus.TestCorpus;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** A teacher makes a text set, keeps it as a list, shares and prints it, on the shipped shelf. */
@TestInstance(Lifecycle.PER_CLASS)
class TeacherJourneyTest {
    private static final String NAME = "ada";
    private static final String PASSWORD = "correct horse battery";
    private static final String SHORT_TEXT =
            "A shark has no bones. Its skeleton is made of cartilage. Sharks live in every ocean. Some sharks hunt seals,"
                    + " and the whale shark eats plankton. Many sharks are in danger because people fish for them.";

    private Optional<Open> open = Optional.empty();

    private record Open(CarrelServer server, Playwright driver, Browser browser) {}

    @BeforeAll
    void openTheShelf(@TempDir Path folder) throws IOException {
        Optional<Path> chromium = Browsers.chromium();
        if (chromium.isEmpty()) {
            return;
        }
        Path index = folder.resolve("index");
        int status = new CommandLine(new IndexCommand())
                .execute(
                        "--index",
                        index.toString(),
                        TestCorpus.shelf().toString(),
                        TestCorpus.documents().toString());
        assertEquals(0, status, "the shelf is indexed whole");
        State state = State.in(folder.resolve("state"));
        new Accounts(state, Clock.systemUTC()).put(NAME, PASSWORD);
        CarrelServer server = CarrelServer.open(
                LuceneCatalog.open(index),
                LibrarianLists.NONE,
                state,
                DocumentReader.NONE,
                ShelfMap.NONE,
                CarrelServer.LOOPBACK,
                CarrelServer.ANY_PORT);
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
    void aTeacherMakesASetKeepsItSharesItAndFillsItAnew(boolean javaScript) {
        try (BrowserContext context = context(javaScript)) {
            Page page = context.newPage();
            signIn(page);

            page.navigate(home() + "text-sets");
            page.locator("#topic").fill("volcanoes");
            page.locator("#grades").selectOption("4-5");
            page.locator("#text-set button[type=submit]").first().click();
            assertEquals(3, page.locator(".band").count());
            assertTrue(page.locator(".band .text").count() >= 5, "volcanoes are on the shelf");
            page.getByText("Keep these in a list").click();
            page.locator("main form button[type=submit]").first().click();
            page.waitForURL("**/staff/lists/*");
            int kept = page.locator(".section .text").count();
            assertTrue(kept >= 5, "the list holds what the set held, but got " + kept);

            page.locator("input[name='s0-e0-pinned']").check();
            String pinned = page.locator(".section .text-title bdi").first().innerText();
            page.getByText("Keep all this").click();
            page.waitForURL("**/staff/lists/*");
            page.locator("form[action$='/fill'] #topic").fill("sharks");
            page.locator("#fill-grades").fill("4-5");
            page.getByText("Fill the list").click();
            page.waitForURL("**/staff/lists/*");
            List<String> titles = page.locator(".section .text-title bdi").allInnerTexts();
            assertTrue(titles.contains(pinned), titles.toString());
            assertTrue(titles.stream().anyMatch(title -> title.contains("hark")), titles.toString());

            page.getByText("Make a link for readers").click();
            page.locator("a[href^='/shared/']").first().click();
            page.waitForURL("**/shared/*");
            assertTrue(page.locator("table.chart").count() >= 2);
            assertEquals(
                    page.locator(".chart tbody th").count(),
                    page.locator(".chart .bar").count(),
                    "each bar stands in the row that names it");
            assertFalse(page.content().contains(NAME + "\""), "the owner is nobody's business");
            page.getByText("Print with codes").click();
            page.waitForURL("**/print");
            assertTrue(page.locator("svg.qr").count() >= 3);
        }
    }

    @ParameterizedTest(name = "JavaScript {0}")
    @ValueSource(booleans = {false, true})
    void aPastedTextLeadsToItsLevelAndToEasierAndHarderTexts(boolean javaScript) {
        try (BrowserContext context = context(javaScript)) {
            Page page = context.newPage();
            page.navigate(home() + "level");
            page.locator("#level-text").fill(SHORT_TEXT);
            page.locator(".level-form button[type=submit]").click();
            assertTrue(page.locator("#level-heading").innerText().contains("grade"));

            page.getByText("Find easier and harder texts").click();

            page.waitForURL("**/text-sets");
            assertTrue(page.locator(".made").innerText().contains("Sharks"));
            assertTrue(page.locator(".band .text").count() >= 2);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "teachers",
                "text-sets",
                "text-sets?topic=volcanoes&grades=4-5&languages=eng&languages=spa&learners=true",
                "search-tips",
                "search/how?q=dinasors&grade=3",
                "level",
                "staff/sign-in",
                "staff",
                "staff/advise?book=holes",
                "staff/unanswered",
                "staff/pairs",
                "staff/pairs?of=nosuchbook",
                "staff/appeal",
                "staff/appeal?book=holes",
                "staff/purchase",
                "staff/lists"
            })
    void nobodyIsShutOutOfATeachersPage(String address) {
        try (BrowserContext context = context(true)) {
            Page page = context.newPage();
            if (address.startsWith("staff") && !address.endsWith("sign-in")) {
                signIn(page);
            }
            page.navigate(home() + address);

            assertEquals(List.of(), violations(page));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/print", "/embed", "edit"})
    void nobodyIsShutOutOfAList(String part) {
        try (BrowserContext context = context(true)) {
            Page page = context.newPage();
            String list = share(page);
            if (!part.equals("edit")) {
                page.navigate(list + part);
            }

            assertEquals(List.of(), violations(page));
        }
    }

    @Test
    void aListThatAReaderKeepsOpensWithoutANetworkUntilSheForgetsIt() {
        String list;
        try (BrowserContext teacher = context(true)) {
            list = share(teacher.newPage());
        }
        try (BrowserContext reader = context(true)) {
            Page page = reader.newPage();
            page.navigate(list);
            assertEquals(0, page.evaluate("async () => (await caches.keys()).length"));

            page.getByText("Keep this list on this device").click();
            page.getByText("You can open it without a network").waitFor();
            page.reload();
            reader.setOffline(true);
            page.reload();
            assertEquals("Ponds", page.locator("h1").innerText());

            page.getByText("Forget it").click();
            page.getByText("Keep this list on this device").waitFor();
            assertEquals(0, page.evaluate("async () => (await caches.keys()).length"));
            assertEquals(0, page.evaluate("async () => (await navigator.serviceWorker.getRegistrations()).length"));
        }
    }

    /** Makes a list and a link to it; returns the link. */
    private String share(Page page) {
        signIn(page);
        page.navigate(home() + "staff/lists?title=Ponds&work=holes--sachar-louis");
        page.locator("main form button[type=submit]").first().click();
        page.waitForURL("**/staff/lists/*");
        page.getByText("Make a link for readers").click();
        String shared = page.locator("a[href^='/shared/']").first().getAttribute("href");
        return home() + shared.substring(1);
    }

    private void signIn(Page page) {
        page.navigate(home() + "staff/sign-in");
        page.locator("input[name=name]").fill(NAME);
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("main button[type=submit]").click();
        page.waitForURL("**/staff");
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getNodes())
                        .toList();
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
