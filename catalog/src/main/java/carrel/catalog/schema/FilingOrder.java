package carrel.catalog.schema;

import carrel.analyzers.text.Analysis;
import carrel.catalog.Contributor;
import carrel.catalog.Resource;
import java.util.Comparator;
import java.util.Locale;

/** By what resources are filed, as keys that sort as text; an empty key comes last. */
final class FilingOrder {
    private static final int COPIES_MAX = 999_999;

    private FilingOrder() {}

    static String title(Resource resource) {
        return filed(resource.titles().filing());
    }

    /** By the main contributor, or by another where the record names no main one. */
    static String author(Resource resource) {
        return resource.contributors().stream()
                .max(Comparator.comparing(Contributor::main))
                .map(contributor -> filed(contributor.name()))
                .orElse("");
    }

    static String series(Resource resource) {
        return resource.series().stream()
                .findFirst()
                .map(series -> filed(series.name()) + " " + numbered(series.number()))
                .orElse("");
    }

    /** Most copies first, so the key runs down as they grow. */
    static String copies(Resource resource) {
        int copies = resource.holdings().size();
        return copies == 0 ? "" : String.format(Locale.ROOT, "%06d", Math.max(0, COPIES_MAX - copies));
    }

    /** "Book 4" as 00004, so that 10 comes after 9. */
    private static String numbered(String number) {
        String digits = number.replaceAll("\\D*(\\d{1,5}).*", "$1");
        return digits.matches("\\d+") ? "0".repeat(5 - digits.length()) + digits : number;
    }

    private static String filed(String text) {
        return String.join(" ", Analysis.WHOLE.terms(text));
    }
}
