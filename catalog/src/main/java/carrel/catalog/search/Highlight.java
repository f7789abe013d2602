package carrel.catalog.search;

import java.util.List;
import java.util.OptionalInt;

/**
 * A stretch of a resource's text that has words of the query.
 *
 * @param field the schema's name of the field it stands in
 * @param page the page of the document, where it has pages
 * @param parts the stretch, cut where marked words begin and end
 */
public record Highlight(String field, OptionalInt page, List<Part> parts) {
    /** Some text, and whether it is a word of the query. Plain text: whoever shows it must escape it. */
    public record Part(String text, boolean marked) {}

    public Highlight {
        parts = List.copyOf(parts);
    }
}
