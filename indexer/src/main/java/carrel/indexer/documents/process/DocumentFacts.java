package carrel.indexer.documents.process;

import java.util.List;

/**
 * What a document says about itself, as it says it: none of it is checked.
 *
 * @param title may be empty
 * @param heading the first heading in its text; may be empty
 * @param authors in its order
 * @param description may be empty
 * @param languages BCP 47 tags or whatever else it gives, the main one first
 * @param date when it was made or published; ISO 8601 where the format has such a thing; may be empty
 * @param publisher may be empty
 * @param identifiers ISBN, UUID or any other
 */
public record DocumentFacts(
        String title,
        String heading,
        List<String> authors,
        String description,
        List<String> languages,
        String date,
        String publisher,
        List<String> identifiers) {
    /** It says nothing. */
    public static final DocumentFacts NONE = new DocumentFacts("", "", List.of(), "", List.of(), "", "", List.of());

    public DocumentFacts {
        authors = List.copyOf(authors);
        languages = List.copyOf(languages);
        identifiers = List.copyOf(identifiers);
    }
}
