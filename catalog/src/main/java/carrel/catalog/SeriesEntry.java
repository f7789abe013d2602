package carrel.catalog;

/**
 * A resource's place in a series: MARC 490, 800, 830.
 *
 * @param name the series without its number: "Magic tree house"
 * @param number as printed, "1" or "Book 4"; may be empty
 */
public record SeriesEntry(String name, String number) {
    public SeriesEntry {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a series has a name");
        }
    }
}
