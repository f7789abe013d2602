package carrel.catalog;

import java.util.List;

/**
 * Numbers that name an edition outside this library.
 *
 * @param isbns 13 digits each, valid: MARC 020
 * @param issns as 1234-567X, valid: MARC 022
 * @param oclc OCLC numbers, digits only: MARC 035 (OCoLC)
 */
public record Identifiers(List<String> isbns, List<String> issns, List<String> oclc) {
    /** No number is known. */
    public static final Identifiers NONE = new Identifiers(List.of(), List.of(), List.of());

    public Identifiers {
        isbns = List.copyOf(isbns);
        issns = List.copyOf(issns);
        oclc = List.copyOf(oclc);
    }
}
