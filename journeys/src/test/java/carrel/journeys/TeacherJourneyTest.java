package carrel.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.journeys.Inspection.Rules;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A teacher makes a text set, keeps it as a list, shares and prints it, on the shipped shelf. */
class TeacherJourneyTest {
    @RegisterExtension
    static final OpenShelf SHELF = new OpenShelf();

    private static final int PHONE = 320;
    private static final List<String> OPEN_PAGES = List.of(
            "/teachers",
            "/text-sets",
            "/text-sets?topic=volcanoes&grades=4-5&languages=eng&languages=spa&learners=true",
            "/search-tips",
            "/search/how?q=dinasors&grade=3",
            "/staff/sign-in");
    private static final List<String> STAFF_PAGES = List.of(
            "/staff",
            "/staff/advise?book=holes",
            "/staff/unanswered",
            "/staff/promotions?q=holes",
            "/staff/pairs",
            "/staff/pairs?of=nosuchbook",
            "/staff/appeal",
            "/staff/appeal?book=holes",
            "/staff/purchase",
            "/staff/lists");
    private static final String SHORT_TEXT =
            "A shark has no bones. Its skeleton is made of cartilage. Sharks live in every ocean. Some sharks hunt seals,"
                    + " and the whale shark eats plankton. Many sharks are in danger because people fish for them.";

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
            assertFalse(page.content().contains(OpenShelf.TEACHER + "\""), "the owner is nobody's business");
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

    @Test
    void nobodyIsShutOutOfATeachersPage() {
        try (BrowserContext context = context(true)) {
            Page page = context.newPage();
            Inspection inspection = new Inspection(page);
            for (String path : OPEN_PAGES) {
                inspection.open(SHELF.at(path));
                inspection.look(PHONE, ColorScheme.LIGHT, Rules.ALL);
            }
            signIn(page);
            for (String path : STAFF_PAGES) {
                inspection.open(SHELF.at(path));
                inspection.look(PHONE, ColorScheme.LIGHT, Rules.ALL);
            }
            assertEquals(List.of(), inspection.found());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/print", "/embed", "edit"})
    void nobodyIsShutOutOfAList(String part) {
        try (BrowserContext context = context(true)) {
            Page page = context.newPage();
            String list = share(page);
            Inspection inspection = new Inspection(page);
            inspection.open(part.equals("edit") ? page.url() : list + part);
            inspection.look(PHONE, ColorScheme.LIGHT, Rules.ALL);

            assertEquals(List.of(), inspection.found());
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
            page.waitForFunction("async () => (await caches.keys()).length === 0");
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
        page.locator("input[name=name]").fill(OpenShelf.TEACHER);
        page.locator("input[name=password]").fill(OpenShelf.PASSWORD);
        page.locator("main button[type=submit]").click();
        page.waitForURL("**/staff");
    }

    private static BrowserContext context(boolean javaScript) {
        return SHELF.reader(new Browser.NewContextOptions().setJavaScriptEnabled(javaScript));
    }

    private static String home() {
        return SHELF.at("/");
    }
}
