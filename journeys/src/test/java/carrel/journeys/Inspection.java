package carrel.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What axe and a ruler find wrong with pages. axe is put into a page once, and asked again for what a change of its window
 * can change: to load a page anew for each width would cost most of the time.
 */
final class Inspection {
    private static final int HEIGHT = 900;
    private static final String VIOLATIONS = "async rules => (await axe.run({"
            + " resultTypes: ['violations'], iframes: false, preload: false, ...rules })).violations"
            + ".flatMap(rule => rule.nodes.map(node => rule.id + ' ' + node.html + ' ' + node.target))";
    /** What is pushed out, not what stands in a part of the page that is scrolled or cut by itself. */
    private static final String BEYOND_THE_EDGE = """
            () => {
              const isCut = e => e !== document.body
                  && (getComputedStyle(e).overflowX !== 'visible' || isCut(e.parentElement));
              return document.documentElement.scrollWidth <= innerWidth ? [] : [...document.body.querySelectorAll('*')]
                  .filter(e => e.getBoundingClientRect().right > innerWidth && !isCut(e.parentElement))
                  .map(e => 'beyond the edge stands ' + e.outerHTML.slice(0, 80));
            }
            """;

    /** Which of axe's rules are asked. */
    enum Rules {
        /** WCAG 2.2 AA and good practice, with the size of targets. */
        ALL(Map.of("rules", Map.of("target-size", Map.of("enabled", true)))),
        /** Without contrast, which takes half of the time and is the same in every language. */
        WORDS(Map.of(
                "rules", Map.of("target-size", Map.of("enabled", true), "color-contrast", Map.of("enabled", false)))),
        /** What another width or other colours can change. */
        LAYOUT(Map.of("runOnly", List.of("color-contrast", "target-size")));

        private final Map<String, Object> options;

        Rules(Map<String, Object> options) {
            this.options = options;
        }
    }

    private final Page page;
    private final List<String> found = new ArrayList<>();

    Inspection(Page page) {
        this.page = page;
    }

    /** Opens a page to be looked at. */
    void open(String address) {
        page.navigate(address);
        page.evaluate(AxeBuilder.getAxeScript());
    }

    /** Looks at the page that is open. */
    void look(int width, ColorScheme scheme, Rules rules) {
        page.setViewportSize(width, HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        note(width, scheme, (List<?>) page.evaluate(VIOLATIONS, rules.options));
        note(width, scheme, (List<?>) page.evaluate(BEYOND_THE_EDGE));
    }

    /** All that was found wrong since the first page, each with where. */
    List<String> found() {
        return List.copyOf(found);
    }

    private void note(int width, ColorScheme scheme, List<?> faults) {
        String where = page.url().replaceFirst("^https?://[^/]+", "") + " at " + width + " " + scheme + ": ";
        faults.forEach(fault -> found.add(where + fault));
    }
}
