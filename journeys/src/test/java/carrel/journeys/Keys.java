package carrel.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Page;
import java.util.List;

/** A reader without a mouse. Wherever the focus stops on the way, it can be seen. */
final class Keys {
    private static final int STEPS_MAX = 160;

    /** What is wrong with how the focus shows: it has no mark, or it is not in the window. */
    private static final String UNSEEN = """
        () => {
          const it = document.activeElement;
          const mark = it.closest('.search-line') || it;
          const style = getComputedStyle(mark);
          const box = it.getBoundingClientRect();
          const marked = (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2)
              || style.boxShadow !== 'none';
          const inWindow = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
          if (it.id === 'main') return '';
          return marked && inWindow ? '' : it.outerHTML.slice(0, 200) + (marked ? ' is out of sight' : ' has no mark');
        }
        """;

    private final Page page;

    Keys(Page page) {
        this.page = page;
    }

    /** Goes on with the tab key until the focus is on what the selector names. */
    Keys to(String selector) {
        for (int step = 0; step < STEPS_MAX; step++) {
            page.keyboard().press("Tab");
            assertEquals("", page.evaluate(UNSEEN), "on the way to " + selector);
            if (page.evaluate("selector => document.activeElement.matches(selector)", selector)
                    .equals(true)) {
                return this;
            }
        }
        return fail(selector + " cannot be reached with the tab key");
    }

    /** Presses keys, one after another. */
    Keys press(String... keys) {
        List.of(keys).forEach(page.keyboard()::press);
        return this;
    }

    /** Types a text. */
    Keys type(String text) {
        page.keyboard().type(text);
        return this;
    }
}
