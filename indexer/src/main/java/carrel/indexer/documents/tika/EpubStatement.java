package carrel.indexer.documents.tika;

import java.util.Map;

/**
 * An element of an EPUB's package document.
 *
 * @param name without prefix: "creator", "meta"
 * @param attributes by name without prefix
 * @param text without blanks around it; may be empty
 */
record EpubStatement(String name, Map<String, String> attributes, String text) {
    EpubStatement {
        attributes = Map.copyOf(attributes);
    }

    /** The attribute's value; empty when it has none. */
    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }
}
