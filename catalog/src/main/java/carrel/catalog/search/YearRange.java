package carrel.catalog.search;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Years of publication, both ends included. Written {@code 1999} or {@code 1990-1999}. */
public record YearRange(int first, int last) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(?:-(\\d{4}))?");

    public YearRange {
        if (first > last) {
            throw new IllegalArgumentException("years run upward, but got " + first + " to " + last);
        }
    }

    /** Reads {@code 1999} or {@code 1990-1999}; empty when it is written otherwise. */
    public static Optional<YearRange> parse(String written) {
        Matcher years = WRITTEN.matcher(written.strip());
        if (!years.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(years.group(1));
        int last = years.group(2) == null ? first : Integer.parseInt(years.group(2));
        return first > last ? Optional.empty() : Optional.of(new YearRange(first, last));
    }

    /** The decade that the year lies in. */
    public static YearRange decadeOf(int year) {
        int first = year - Math.floorMod(year, 10);
        return new YearRange(first, first + 9);
    }

    @Override
    public String toString() {
        return first == last ? Integer.toString(first) : first + "-" + last;
    }
}
