package carrel.searchapi.answers;

import carrel.catalog.search.Reason;
import carrel.catalog.search.Signal;
import carrel.catalog.search.WorkHit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Why a result stands where it stands: whoever has more points stands above.
 *
 * @param points the sum of all reasons
 * @param reasons most first
 */
public record WhyAnswer(double points, List<ReasonAnswer> reasons) {
    /** Where a word counts, in words of the first school years. */
    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("title", "in the title"),
            Map.entry("title-as-written", "in the title"),
            Map.entry("names", "in the name of who made it"),
            Map.entry("series-name", "in the name of the series"),
            Map.entry("topics", "one of its topics"),
            Map.entry("lead-ins", "another word for its topic"),
            Map.entry("form-words", "the kind of thing it is"),
            Map.entry("shelf-marks", "in its place on the shelf"),
            Map.entry("numbers", "its number"),
            Map.entry("summary", "in what the book is about"),
            Map.entry("text", "in the pages"));

    /**
     * One reason.
     *
     * @param code of the signal in the ranking profile, or {@code field:} and the name of a field
     * @param said in a sentence
     * @param words the reader's words that it is about; may be empty
     */
    public record ReasonAnswer(String code, String said, String words, double points) {
        private static ReasonAnswer of(Reason reason) {
            String code = reason.signal()
                    .map(Signal::code)
                    .orElseGet(() -> "field:" + reason.field().orElse(""));
            return new ReasonAnswer(code, sentence(reason), reason.words(), round(reason.points()));
        }
    }

    public WhyAnswer {
        reasons = List.copyOf(reasons);
    }

    /** Why a hit stands where it stands, if that was asked. */
    static Optional<WhyAnswer> of(WorkHit hit) {
        List<ReasonAnswer> reasons = hit.why().stream().map(ReasonAnswer::of).toList();
        return reasons.isEmpty() ? Optional.empty() : Optional.of(new WhyAnswer(round(hit.score()), reasons));
    }

    private static String sentence(Reason reason) {
        return reason.signal()
                .map(Signal::said)
                .orElseGet(() -> "\u201c" + reason.words() + "\u201d is "
                        + PLACES.getOrDefault(reason.field().orElse(""), "in the record"));
    }

    private static double round(double points) {
        return Math.round(points * 100) / 100.0;
    }
}
