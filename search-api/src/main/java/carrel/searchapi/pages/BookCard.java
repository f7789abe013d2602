package carrel.searchapi.pages;

import carrel.analyzers.text.Language;
import carrel.searchapi.answers.Edition;
import carrel.searchapi.answers.Named;
import carrel.searchapi.answers.WorkAnswer;
import java.util.List;
import java.util.Optional;

/**
 * A work as a shelf shows it.
 *
 * @param language of its title, as HTML names languages; empty when nobody knows
 */
public record BookCard(WorkAnswer work, Cover cover, List<Byline> bylines, String language) {
    /** The card of a work. */
    public static BookCard of(WorkAnswer work) {
        return new BookCard(
                work,
                Cover.of(work),
                Byline.of(work.contributors()),
                language(work.editions().getFirst()));
    }

    /** Whom a short line names; empty when nobody is named. */
    public String author() {
        return bylines.isEmpty() ? "" : bylines.getFirst().makers().getFirst().said();
    }

    /** The main language of an edition, as HTML names languages; empty when nobody knows. */
    public static String language(Edition edition) {
        return edition.languages().stream()
                .findFirst()
                .map(Named::value)
                .flatMap(Language::of)
                .flatMap(BookCard::tag)
                .orElse("");
    }

    private static Optional<String> tag(Language language) {
        return language.twoLetters().or(() -> Optional.of(language.code())).filter(code -> !code.equals("und"));
    }
}
