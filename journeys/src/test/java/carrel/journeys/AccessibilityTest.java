package carrel.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every page, in every language, in light and dark, on phone, tablet and desktop: axe finds nothing (WCAG 2.2 AA, with
 * the size of targets), and at 320 pixels, which is 400 % of 1280, nothing stands beyond the edge.
 *
 * <p>{@code -Dcarrel.axe=all} looks at every page in every language, size and scheme (minutes); otherwise each page is
 * seen in English on a phone and a desktop, and the main ones in each language in a size and scheme that take turns.
 */
final class AccessibilityTest {
    @RegisterExtension
    static final OpenShelf SHELF = new OpenShelf();

    private static final boolean ALL = System.getProperty("carrel.axe", "").equals("all");
    private static final List<String> PAGES = List.of(
            "/",
            "/search?q=dragons",
            "/search?q=dragons&format=book&available=true",
            "/search?q=dinasors",
            "/search?q=xqzzvw",
            "/search?format=nonsense",
            "/works/holes--sachar-louis",
            "/works/holes--sachar-louis/sheet",
            "/match?book=holes&wish=funnier",
            "/choices",
            "/databases",
            "/help",
            "/level",
            "/nowhere");
    private static final List<String> MAIN =
            List.of("/", "/search?q=dragons&format=book", "/search?q=xqzzvw", "/works/holes--sachar-louis", "/choices");
    private static final List<Integer> WIDTHS = List.of(320, 768, 1280);
    private static final List<ColorScheme> SCHEMES = List.of(ColorScheme.LIGHT, ColorScheme.DARK);
    private static final int HEIGHT = 900;

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "pt", "pl", "zh", "ar"})
    void nobodyIsShutOutOfAPage(String language) {
        List<String> found = new ArrayList<>();
        try (BrowserContext reader = SHELF.reader(new Browser.NewContextOptions().setLocale(language))) {
            Page page = reader.newPage();
            List<String> pages = ALL || language.equals("en") ? PAGES : MAIN;
            int turn = language.charAt(0) + language.charAt(1);
            for (String path : pages) {
                page.navigate(SHELF.at(path));
                for (int width : widths(language, turn)) {
                    for (ColorScheme scheme : ALL ? SCHEMES : List.of(SCHEMES.get((turn + width / 320) % 2))) {
                        look(page, width, scheme, found);
                    }
                }
                turn++;
            }
        }
        assertEquals(List.of(), found);
    }

    private static List<Integer> widths(String language, int turn) {
        if (ALL) {
            return WIDTHS;
        }
        return language.equals("en")
                ? List.of(WIDTHS.getFirst(), WIDTHS.getLast())
                : List.of(WIDTHS.get(turn % WIDTHS.size()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "look:younger",
                "look:younger.colours:dark",
                "letters:large.spacing:wide.ruler:on",
                "colours:dark.letters:plain"
            })
    void whateverAReaderChoosesShutsHerOutOfNothing(String choices) {
        List<String> found = new ArrayList<>();
        try (BrowserContext reader = SHELF.reader(new Browser.NewContextOptions())) {
            reader.addCookies(List.of(new Cookie("carrel-choices", choices).setUrl(SHELF.at("/"))));
            Page page = reader.newPage();
            for (String path : List.of("/", "/search?q=dragons", "/works/holes--sachar-louis")) {
                page.navigate(SHELF.at(path));
                look(page, 320, ColorScheme.LIGHT, found);
            }
        }
        assertEquals(List.of(), found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/search?q=dragons&format=book"})
    void forcedColoursAndStillPagesWorkToo(String path) {
        List<String> found = new ArrayList<>();
        try (BrowserContext reader = SHELF.reader(new Browser.NewContextOptions()
                .setForcedColors(ForcedColors.ACTIVE)
                .setReducedMotion(ReducedMotion.REDUCE))) {
            Page page = reader.newPage();
            page.navigate(SHELF.at(path));
            look(page, 320, ColorScheme.DARK, found);
            Object moving = page.evaluate("() => [...document.querySelectorAll('*')]"
                    + ".filter(e => parseFloat(getComputedStyle(e).transitionDuration) > 0).length");
            if (!moving.equals(0)) {
                found.add(moving + " elements move on " + path);
            }
        }
        assertEquals(List.of(), found);
    }

    private static void look(Page page, int width, ColorScheme scheme, List<String> found) {
        page.setViewportSize(width, HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        String where = page.url().replaceFirst("^https?://[^/]+", "") + " at " + width + " " + scheme + ": ";
        AxeRunOptions options = new AxeRunOptions();
        AxeRuleOptions enabled = new AxeRuleOptions();
        enabled.setEnabled(true);
        options.setRules(Map.of("target-size", enabled));
        options.setResultTypes(List.of("violations"));
        // Our pages have no frames, so axe need not open a window of its own to gather what it found in each.
        new AxeBuilder(page)
                .options(options)
                .setLegacyMode(true)
                .analyze()
                .getViolations()
                .forEach(rule -> rule.getNodes()
                        .forEach(node ->
                                found.add(where + rule.getId() + " " + node.getHtml() + " " + node.getTarget())));
        Object beyond = page.evaluate("() => document.documentElement.scrollWidth <= innerWidth ? '' :"
                + " [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > innerWidth)"
                + ".map(e => e.outerHTML.slice(0, 80)).join(' ')");
        if (!beyond.equals("")) {
            found.add(where + "beyond the edge stands " + beyond);
        }
    }
}
