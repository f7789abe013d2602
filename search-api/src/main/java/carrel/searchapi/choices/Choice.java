package carrel.searchapi.choices;

import carrel.analyzers.text.Code;
import carrel.searchapi.wording.PageLanguage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Something a reader may choose about the pages. The first offer of each is what holds without a choice. */
public enum Choice {
    /** The language of the pages; {@code auto} is the browser's. */
    LANGUAGE(Stream.concat(Stream.of("auto"), PageLanguage.offered().stream().map(PageLanguage::tag))
            .toList()),

    /** The face of the pages: for grades 5 and up, or bigger and with fewer words for grades K to 4. */
    LOOK(List.of("older", "younger")),

    /** Light or dark; {@code auto} is the device's. */
    COLOURS(List.of("auto", "light", "dark")),

    /** Letters: usual, plain shapes with wider gaps, or large. */
    LETTERS(List.of("usual", "plain", "large")),

    /** The room between lines and words. */
    SPACING(List.of("usual", "wide")),

    /** A bar that follows the line one reads. */
    RULER(List.of("off", "on"));

    private final List<String> offers;

    Choice(List<String> offers) {
        this.offers = offers;
    }

    /** How forms and the cookie write it: {@code look}. */
    public String code() {
        return Code.of(this);
    }

    /** What can be chosen, what holds without a choice first. */
    public List<String> offers() {
        return offers;
    }

    static Optional<Choice> ofCode(String code) {
        return Code.find(values(), code);
    }

    String usual() {
        return offers.getFirst();
    }
}
