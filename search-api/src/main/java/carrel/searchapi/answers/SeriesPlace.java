package carrel.searchapi.answers;

import carrel.catalog.SeriesEntry;

/**
 * A place in a series.
 *
 * @param name what the {@code series} filter takes
 * @param number as printed; may be empty
 */
public record SeriesPlace(String name, String number) {
    static SeriesPlace of(SeriesEntry entry) {
        return new SeriesPlace(entry.name(), entry.number());
    }
}
