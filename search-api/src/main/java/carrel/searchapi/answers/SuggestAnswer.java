package carrel.searchapi.answers;

import carrel.analyzers.text.Code;
import carrel.catalog.search.Suggestion;
import java.util.List;

/**
 * What the reader may be about to type.
 *
 * @param query what was typed so far
 * @param suggestions best first
 */
public record SuggestAnswer(String query, List<Offer> suggestions) {
    /**
     * One of them; searching for it finds something.
     *
     * @param text what to search for
     * @param kind {@code title}, {@code author}, {@code series} or {@code subject}
     */
    public record Offer(String text, String kind) {}

    /** The suggestions as an answer. */
    public static SuggestAnswer of(String query, List<Suggestion> suggestions) {
        List<Offer> offers = suggestions.stream()
                .map(suggestion -> new Offer(suggestion.text(), Code.of(suggestion.kind())))
                .toList();
        return new SuggestAnswer(query, offers);
    }
}
