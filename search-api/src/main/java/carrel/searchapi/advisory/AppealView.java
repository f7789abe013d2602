package carrel.searchapi.advisory;

import carrel.searchapi.readalikes.AppealGuess;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The page of how books feel.
 *
 * @param book whose terms are judged; nothing where one is to be chosen
 * @param terms by facet, each in the list's order
 * @param next books that nobody has judged
 * @param lost what was typed and names no book; may be empty
 * @param token the session's
 */
public record AppealView(
        Optional<Book> book, Map<String, List<AppealGuess>> terms, List<Book> next, String lost, String token) {
    public AppealView {
        next = List.copyOf(next);
    }

    static Map<String, List<AppealGuess>> byFacet(List<AppealGuess> terms) {
        Map<String, List<AppealGuess>> byFacet = new LinkedHashMap<>();
        terms.forEach(term -> byFacet.merge(term.facet(), List.of(term), AppealView::joined));
        return byFacet;
    }

    private static List<AppealGuess> joined(List<AppealGuess> some, List<AppealGuess> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
