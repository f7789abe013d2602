package carrel.catalog.schema;

import carrel.catalog.Format;
import carrel.catalog.Resource;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long a book is, by the pages that its record counts (MARC 300 $a): "64 pages", "xii, 213 p.", "[32] p". */
final class PageCount {
    private static final Pattern PAGES = Pattern.compile("(\\d{1,5})\\]?\\s*(?:unnumbered\\s+)?p(?:ages?|gs?|\\.|\\b)");
    private static final Set<Format> READ = Set.of(Format.BOOK, Format.EBOOK, Format.LARGE_PRINT, Format.DOCUMENT);

    private PageCount() {}

    /** A step, "50-99"; none where pages are not counted or it is nothing to read. */
    static List<String> step(Resource resource) {
        Matcher pages = PAGES.matcher(resource.publication().extent());
        if (!READ.contains(resource.format()) || !pages.find()) {
            return List.of();
        }
        int count = Integer.parseInt(pages.group(1));
        return List.of(
                count < 50
                        ? "1-49"
                        : count < 100 ? "50-99" : count < 200 ? "100-199" : count < 400 ? "200-399" : "400-");
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
