package carrel.searchapi.pages;

import carrel.searchapi.choices.Choice;
import carrel.searchapi.choices.Choices;
import carrel.searchapi.wording.PageLanguage;
import carrel.searchapi.wording.Words;
import java.util.List;

/**
 * The form in which a reader chooses.
 *
 * @param back where she came from
 */
public record ChoicesView(Choices chosen, List<Choice> choices, String back) {
    /** What an offer is called: languages by their own names. */
    public String offer(Words words, Choice choice, String offer) {
        return choice == Choice.LANGUAGE && !offer.equals(choice.offers().getFirst())
                ? PageLanguage.ofTag(offer).map(PageLanguage::ownName).orElse(offer)
                : words.say("choice." + choice.code() + "." + offer);
    }

    /** The language that an offer is written in, as HTML names it; empty for that of the page. */
    public String language(Choice choice, String offer) {
        return choice == Choice.LANGUAGE && !offer.equals(choice.offers().getFirst()) ? offer : "";
    }
}
