package carrel.catalog.schema;

import carrel.catalog.Format;
import carrel.catalog.Resource;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long a book is, by the pages that its record counts (MARC 300 $a): "64 pages", "xii, 213 p.", "[32] p". */
public final class PageCount {
    private static final Pattern PAGES = Pattern.compile("(\\d{1,5})\\]?\\s*(?:unnumbered\\s+)?p(?:ages?|gs?|\\.|\\b)");
    private static final Set<Format> READ = Set.of(Format.BOOK, Format.EBOOK, Format.LARGE_PRINT, Format.DOCUMENT);

    private PageCount() {}

    /** How many pages; empty where they are not counted or it is nothing to read. */
    public static OptionalInt of(Resource resource) {
        Matcher pages = PAGES.matcher(resource.publication().extent());
        return READ.contains(resource.format()) && pages.find()
                ? OptionalInt.of(Integer.parseInt(pages.group(1)))
                : OptionalInt.empty();
    }

    /** A step, "50-99"; none where there is no number. */
    static List<String> step(Resource resource) {
        return of(resource).stream().mapToObj(PageCount::step).toList();
    }

    private static String step(int count) {
        return count < 50 ? "1-49" : count < 100 ? "50-99" : count < 200 ? "100-199" : count < 400 ? "200-399" : "400-";
    }

    /** What readers call a step. */
    static String label(String step) {
        return switch (step) {
            case "1-49" -> "Up to 49 pages";
            case "400-" -> "400 pages and more";
            default -> step.replace("-", " to ") + " pages";
        };
    }
}
