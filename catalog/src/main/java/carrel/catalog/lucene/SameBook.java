package carrel.catalog.lucene;

import carrel.analyzers.text.Analysis;
import carrel.catalog.Resource;
import java.util.HexFormat;

/**
 * Whether two records that came under one control number in one run describe the same book.
 *
 * <p>Merged exports and test collections use numbers twice; replacing the first book by the second would lose it.
 */
final class SameBook {
    private SameBook() {}

    static boolean test(Resource one, Resource other) {
        return one.identifiers().isbns().stream().anyMatch(other.identifiers().isbns()::contains)
                || title(one).equals(title(other));
    }

    /** Tells such books apart, run after run: 8 hexadecimal digits made of the title. */
    static String mark(Resource resource) {
        return HexFormat.of().toHexDigits(title(resource).hashCode());
    }

    private static String title(Resource resource) {
        return String.join(" ", Analysis.WHOLE.terms(resource.titles().full()));
    }
}
