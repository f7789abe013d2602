package carrel.indexer.mapping;

import carrel.analyzers.text.IsbdPunctuation;
import carrel.catalog.Publication;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who published an edition, and when: MARC 008/07-10, 264, 260, 250, 300. */
final class MarcPublication {
    private static final List<MarcPath> PUBLISHER =
            List.of(MarcPath.of("264|*1|b"), MarcPath.of("260b"), MarcPath.of("264b"));
    private static final List<MarcPath> DATE = List.of(
            MarcPath.of("264|*1|c"),
            MarcPath.of("260c"),
            MarcPath.of("264c"),
            MarcPath.of("260g"),
            MarcPath.of("533d"));
    private static final MarcPath EDITION = MarcPath.of("250ab");
    private static final MarcPath EXTENT = MarcPath.of("300a");

    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(1[0-9]{3}|20[0-9]{2})(?![0-9])");
    private static final Pattern CODED_YEAR = Pattern.compile("1[0-9]{3}|20[0-9]{2}");

    /** Before printing, and the years of other calendars (1428 is 2007) which stand beside ours: "1428 [2007]". */
    private static final int EARLIEST_LIKELY = 1450;

    private MarcPublication() {}

    static Publication of(MarcRecord record) {
        return new Publication(publisher(record), year(record), edition(record), extent(record));
    }

    private static String publisher(MarcRecord record) {
        return PUBLISHER.stream()
                .flatMap(path -> path.values(record).stream())
                .map(IsbdPunctuation::trim)
                .filter(MarcPublication::isNamed)
                .findFirst()
                .orElse("");
    }

    private static boolean isNamed(String publisher) {
        String lower = publisher.toLowerCase(Locale.ROOT);
        return !publisher.isEmpty() && !lower.startsWith("s.n") && !lower.contains("not identified");
    }

    private static OptionalInt year(MarcRecord record) {
        OptionalInt coded = record.fixedData().map(MarcPublication::codedYear).orElse(OptionalInt.empty());
        return coded.isPresent() ? coded : writtenYear(record);
    }

    /** Date 1 of the 008; of a date B.C. (type b) and of no date (type n) it says nothing. */
    private static OptionalInt codedYear(String fixedData) {
        String digits = fixedData.substring(7, 11);
        boolean dated = fixedData.charAt(6) != 'b' && fixedData.charAt(6) != 'n';
        return dated && CODED_YEAR.matcher(digits).matches()
                ? OptionalInt.of(Integer.parseInt(digits))
                : OptionalInt.empty();
    }

    private static OptionalInt writtenYear(MarcRecord record) {
        for (MarcPath path : DATE) {
            for (String date : path.values(record)) {
                OptionalInt year = yearIn(date);
                if (year.isPresent()) {
                    return year;
                }
            }
        }
        return OptionalInt.empty();
    }

    private static OptionalInt yearIn(String date) {
        Matcher matcher = YEAR.matcher(date);
        OptionalInt first = OptionalInt.empty();
        while (matcher.find()) {
            int year = Integer.parseInt(matcher.group(1));
            if (year >= EARLIEST_LIKELY) {
                return OptionalInt.of(year);
            }
            first = first.isPresent() ? first : OptionalInt.of(year);
        }
        return first;
    }

    private static String edition(MarcRecord record) {
        return EDITION.first(record).map(MarcPublication::tidy).orElse("");
    }

    private static String extent(MarcRecord record) {
        return EXTENT.first(record).map(MarcPublication::tidy).orElse("");
    }

    private static String tidy(String text) {
        return IsbdPunctuation.trim(text);
    }
}
