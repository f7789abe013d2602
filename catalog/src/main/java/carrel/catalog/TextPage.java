package carrel.catalog;

import java.util.OptionalInt;

/**
 * A piece of a document's full text.
 *
 * @param number the page it stands on, from 1, where the document has pages
 * @param text plain text; paragraphs end with a line break
 */
public record TextPage(OptionalInt number, String text) {}
