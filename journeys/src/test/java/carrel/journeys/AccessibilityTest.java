package carrel.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import carrel.journeys.Inspection.Rules;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every page, in every language, in light and dark, on phone, tablet and desktop: axe finds nothing (WCAG 2.2 AA, with
 * the size of targets), and at 320 pixels, which is 400 % of 1280, nothing stands beyond the edge.
 *
 * <p>Each page is seen in English on a light phone and a dark desktop, and the main ones in each language in a width that
 * takes turns. {@code -Dcarrel.axe=all} looks at every page in every language, width and scheme by every rule (minutes).
 */
final class AccessibilityTest {
    @RegisterExtension
    static final OpenShelf SHELF = new OpenShelf();

    private static final boolean ALL = System.getProperty("carrel.axe", "").equals("all");
    private static final List<String> PAGES = List.of(
            "/",
            "/search?q=dragons",
            "/search?q=dragons&format=book&available=true",
            "/search?q=books+like+holes&find.subject=*",
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
    private static final int PHONE = 320;
    private static final int DESKTOP = 1280;
    private static final List<Integer> WIDTHS = List.of(PHONE, 768, DESKTOP);
    private static final List<ColorScheme> SCHEMES = List.of(ColorScheme.LIGHT, ColorScheme.DARK);

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "pt", "pl", "zh", "ar"})
    void nobodyIsShutOutOfAPage(String language) {
        try (BrowserContext reader = SHELF.reader(new Browser.NewContextOptions().setLocale(language))) {
            Inspection inspection = new Inspection(reader.newPage());
            int turn = language.charAt(0) + language.charAt(1);
            for (String path : ALL || language.equals("en") ? PAGES : MAIN) {
                inspection.open(SHELF.at(path));
                if (ALL) {
                    WIDTHS.forEach(width -> SCHEMES.forEach(scheme -> inspection.look(width, scheme, Rules.ALL)));
                } else if (language.equals("en")) {
                    inspection.look(PHONE, ColorScheme.LIGHT, Rules.ALL);
                    inspection.look(DESKTOP, ColorScheme.DARK, Rules.LAYOUT);
                } else {
                    inspection.look(WIDTHS.get(turn++ % WIDTHS.size()), ColorScheme.LIGHT, Rules.WORDS);
                }
            }
            assertEquals(List.of(), inspection.found());
        }
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
        try (BrowserContext reader = SHELF.reader(new Browser.NewContextOptions())) {
            reader.addCookies(List.of(new Cookie("carrel-choices", choices).setUrl(SHELF.at("/"))));
            Inspection inspection = new Inspection(reader.newPage());
            for (String path : List.of("/", "/search?q=dragons", "/works/holes--sachar-louis")) {
                inspection.open(SHELF.at(path));
                inspection.look(PHONE, ColorScheme.LIGHT, ALL ? Rules.ALL : Rules.LAYOUT);
            }
            assertEquals(List.of(), inspection.found());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/search?q=dragons&format=book"})
    void forcedColoursAndStillPagesWorkToo(String path) {
        try (BrowserContext reader = SHELF.reader(new Browser.NewContextOptions()
                .setForcedColors(ForcedColors.ACTIVE)
                .setReducedMotion(ReducedMotion.REDUCE))) {
            Page page = reader.newPage();
            Inspection inspection = new Inspection(page);
            inspection.open(SHELF.at(path));
            inspection.look(PHONE, ColorScheme.DARK, Rules.ALL);
            Object moving = page.evaluate("() => [...document.querySelectorAll('*')]"
                    + ".filter(e => parseFloat(getComputedStyle(e).transitionDuration) > 0).length");

            assertEquals(List.of(), inspection.found());
            assertEquals(0, moving, "elements that move on " + path);
        }
    }
}
