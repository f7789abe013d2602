package carrel.searchapi.answers;

import carrel.catalog.search.Highlight;
import java.util.List;
import java.util.OptionalInt;

/**
 * A stretch of text that has words of the query.
 *
 * @param field where it stands: {@code title}, {@code summary}, {@code text}
 * @param page the document's page, where it has pages
 * @param parts the stretch in pieces, plain text each
 */
public record Passage(String field, OptionalInt page, List<Part> parts) {
    /** Some text, and whether it is a word of the query. */
    public record Part(String text, boolean marked) {}

    static Passage of(Highlight highlight) {
        List<Part> parts = highlight.parts().stream()
                .map(part -> new Part(part.text(), part.marked()))
                .toList();
        return new Passage(highlight.field(), highlight.page(), parts);
    }
}
