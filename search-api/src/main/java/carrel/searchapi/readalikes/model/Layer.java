package carrel.searchapi.readalikes.model;

import carrel.analyzers.text.Code;

/** How much is known beside the catalogue's own fields; each layer has all that those before it have. */
public enum Layer {
    /** Headings, audience, year, series, author, editions, language. */
    CATALOG,
    /** And how it feels to read, and where it was chosen. */
    APPEAL,
    /** And the book-lists that people have put together. */
    LISTS;

    /** How files write it. */
    public String code() {
        return Code.of(this);
    }
}
