package carrel.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tasks of readers, done by the keyboard alone. */
final class KeyboardTest {
    @RegisterExtension
    static final OpenShelf SHELF = new OpenShelf();

    private Optional<BrowserContext> reader = Optional.empty();

    @AfterEach
    void leave() {
        reader.ifPresent(BrowserContext::close);
    }

    @Test
    void skipToTheMainPart() {
        at("/search?q=dragons").to(".skip").press("Enter");

        assertEquals("main", page().evaluate("() => document.activeElement.id"));
    }

    @Test
    void search() {
        at("/").to("#q").type("dragons").press("Enter");

        page().waitForURL("**/search?q=dragons");
    }

    @Test
    void takeASuggestion() {
        Keys keys = at("/").to("#q").type("drag");
        page().locator("#offers:not([hidden]) [role=option]").first().waitFor();
        keys.press("ArrowDown");
        String offered = page().inputValue("#q");
        keys.press("Enter");

        page().waitForURL("**/search?q=**");
        assertEquals(offered, page().inputValue("#q"));
    }

    @Test
    void keepTheSuggestionMarkedThoughAnAnswerComesLate() {
        Keys keys = at("/").to("#q").type("dra");
        page().locator("#offers:not([hidden]) [role=option]").first().waitFor();
        List<Route> late = new ArrayList<>();
        page().route("**/api/suggest?q=drag", late::add);
        keys.type("g");
        page().waitForCondition(() -> !late.isEmpty());
        keys.press("ArrowDown");
        String offered = page().inputValue("#q");

        late.getFirst().fulfill(new Route.FulfillOptions().setBody("{\"suggestions\": []}"));
        page().evaluate("() => fetch('/api/suggest?q=afterwards')");

        assertTrue(page().locator("#offers [aria-selected=true]").isVisible());
        assertEquals(offered, page().inputValue("#q"));
    }

    @Test
    void pickATopic() {
        at("/").to(".topic").press("Enter");

        page().waitForURL("**/search?subject=**");
    }

    @Test
    void narrowAndTakeTheFilterOff() {
        Keys keys = at("/search?q=dragons").to("input[name=format]").press("Space");
        page().waitForURL("**format=**");
        keys.to(".hit-title a");
        page().reload();
        new Keys(page()).to(".chip").press("Enter");

        page().waitForURL("**/search?q=dragons");
    }

    @Test
    void askForWhatCanBeHadNow() {
        at("/search?q=dragons").to(".switch").press("Enter");

        page().waitForURL("**available=true**");
    }

    @Test
    void putResultsInOrder() {
        at("/search?q=dragons").to("#sort").press("ArrowDown");

        page().waitForURL("**sort=title**");
    }

    @Test
    void turnThePage() {
        at("/search?q=the").to("a[rel=next]").press("Enter");

        page().waitForURL("**page=2**");
    }

    @Test
    void openABookAndASimilarOne() {
        at("/search?q=holes").to(".hit-title a").press("Enter");
        page().waitForURL("**/works/**");
        String book = page().locator("h1").innerText();
        new Keys(page()).to(".alike h3 a").press("Enter");

        page().waitForCondition(() -> !page().locator("h1").innerText().equals(book));
    }

    @Test
    void seeForWhomABookIs() {
        at("/works/holes--sachar-louis").to("details.hard > summary").press("Enter");

        assertTrue(page().locator("details.hard .levels").isVisible());
    }

    @Test
    void chooseDarkColours() {
        at("/").to(".reading").press("Enter");
        page().waitForURL("**/choices**");
        new Keys(page())
                .to("input[name=colours]")
                .press("ArrowRight", "ArrowRight")
                .to(".choices button")
                .press("Enter");

        page().waitForURL(SHELF.at("/"));
        assertTrue(page().locator("html").getAttribute("class").contains("colours-dark"));
    }

    @Test
    void readInSpanish() {
        at("/help").to(".tongues [lang=es]").press("Enter");

        page().locator("html[lang=es]").waitFor();
        assertTrue(page().url().endsWith("/help"));
    }

    @Test
    void matchABook() {
        at("/match")
                .to("#book-1")
                .type("holes")
                .to("input[name=wish]")
                .press("Space")
                .to(".match-form .go")
                .press("Enter");

        page().waitForURL("**/match?**");
        assertTrue(page().locator(".alike").count() > 0);
    }

    private Keys at(String path) {
        BrowserContext sitting = SHELF.reader(new Browser.NewContextOptions().setViewportSize(1280, 900));
        reader = Optional.of(sitting);
        sitting.newPage().navigate(SHELF.at(path));
        return new Keys(page());
    }

    private Page page() {
        return reader.orElseThrow().pages().getFirst();
    }
}
