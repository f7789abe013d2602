package carrel.catalog;

import java.util.OptionalInt;

/**
 * Who published an edition, and when.
 *
 * @param publisher MARC 264 or 260 $b; may be empty
 * @param year the year of publication, 1000 to 2100: 008/07-10, else 264 or 260 $c
 * @param edition the edition statement: MARC 250; may be empty
 * @param extent pages, discs, hours: MARC 300 $a; may be empty
 */
public record Publication(String publisher, OptionalInt year, String edition, String extent) {
    /** Nothing is known. */
    public static final Publication UNKNOWN = new Publication("", OptionalInt.empty(), "", "");

    public Publication {
        if (year.isPresent() && (year.getAsInt() < 1000 || year.getAsInt() > 2100)) {
            year = OptionalInt.empty();
        }
    }
}
