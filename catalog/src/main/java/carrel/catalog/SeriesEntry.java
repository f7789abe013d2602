package carrel.catalog;

/**
 * A resource's place in a series: MARC 490, 800 to 830.
 *
 * @param name the series without its number: "Magic tree house"
 * @param number as printed, "1" or "Book 4"; may be empty
 * @param printed name and number as the item has them, where catalogers chose others (a traced 490): readers who have one
 *     volume in hand type these. Found, but not listed; mostly empty
 */
public record SeriesEntry(String name, String number, String printed) {
    public SeriesEntry {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a series has a name");
        }
    }

    /** A series that goes by one name. */
    public SeriesEntry(String name, String number) {
        this(name, number, "");
    }
}
