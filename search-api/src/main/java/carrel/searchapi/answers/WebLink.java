package carrel.searchapi.answers;

import carrel.catalog.Link;

/**
 * A way to it online.
 *
 * @param address http or https, or a path of this server
 * @param label what to call it; may be empty
 * @param whole whether it leads to the thing itself, not to a review or a table of contents
 */
public record WebLink(String address, String label, boolean whole) {
    static WebLink of(Link link) {
        return new WebLink(link.address().toString(), link.label(), link.whole());
    }

    /** The way to a document that this server opens itself. */
    static WebLink document(String work, String name) {
        return new WebLink(work + "/documents/" + WorkAnswer.escaped(name), "", true);
    }
}
