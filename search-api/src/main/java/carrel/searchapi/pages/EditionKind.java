package carrel.searchapi.pages;

import carrel.searchapi.answers.Edition;
import carrel.searchapi.answers.Named;
import carrel.searchapi.wording.Words;
import java.util.Optional;

/**
 * What an edition is: "Book", "Audiobook in Spanish".
 *
 * @param language where it is another than the work's usual one
 */
public record EditionKind(Named format, Optional<Named> language) {
    static EditionKind of(Edition edition, String usualLanguage) {
        String language = BookCard.language(edition);
        boolean other = !language.isEmpty() && !language.equals(usualLanguage);
        return new EditionKind(
                edition.format(),
                other
                        ? Optional.of(new Named(
                                language, edition.languages().getFirst().label()))
                        : Optional.empty());
    }

    /** In those words. */
    public String in(Words words) {
        String name = words.label("format", format.value(), format.label());
        return language.map(
                        other -> words.say("edition.in", name, words.languageInSentence(other.value(), other.label())))
                .orElse(name);
    }
}
