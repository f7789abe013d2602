package carrel.searchapi.citations;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An edition cited in a style, as one line.
 *
 * @param style the code of the style
 * @param label what readers call it
 * @param text the line without any marking
 * @param parts the line in pieces, plain text each
 */
public record Citation(String style, String label, String text, List<Part> parts) {
    /** Some text, and whether it is set in italics. */
    public record Part(String text, boolean italic) {}

    public Citation {
        parts = List.copyOf(parts);
    }

    static Citation of(CitationStyle style, List<Part> parts) {
        String text = parts.stream().map(Part::text).collect(Collectors.joining());
        return new Citation(style.code(), style.label(), text, parts);
    }
}
