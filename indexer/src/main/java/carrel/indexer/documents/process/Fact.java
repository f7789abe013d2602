package carrel.indexer.documents.process;

/**
 * One thing that a document says about itself, as it says it: none of it is checked.
 *
 * @param value never blank
 * @param qualifier of a {@link Kind#CREDIT}, what they did, as a MARC relator code ("ill"), and of a {@link
 *     Kind#SERIES}, the number in it; empty where nothing is said
 */
public record Fact(Kind kind, String value, String qualifier) {
    /** What it is about. */
    public enum Kind {
        TITLE,
        SUBTITLE,
        /** The first heading in the text. */
        HEADING,
        /** A person or body that had a hand in it. */
        CREDIT,
        DESCRIPTION,
        /** A BCP 47 tag, or whatever else it gives; the main one comes first. */
        LANGUAGE,
        /** When it was made or published; ISO 8601 where the format has such a thing. */
        DATE,
        PUBLISHER,
        /** ISBN, UUID or any other. */
        IDENTIFIER,
        SUBJECT,
        SERIES
    }

    public Fact {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a blank " + kind + " says nothing");
        }
    }

    /** A fact without qualifier. */
    public static Fact of(Kind kind, String value) {
        return new Fact(kind, value, "");
    }
}
