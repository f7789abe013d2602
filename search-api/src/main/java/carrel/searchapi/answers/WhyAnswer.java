package carrel.searchapi.answers;

import carrel.catalog.search.Reason;
import carrel.catalog.search.Signal;
import carrel.catalog.search.WorkHit;
import carrel.searchapi.wording.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Why a result stands where it stands: whoever has more points stands above.
 *
 * @param points the sum of all reasons
 * @param reasons most first
 */
public record WhyAnswer(double points, List<ReasonAnswer> reasons) {
    private static final String IN_FIELD = "field:";

    /**
     * One reason.
     *
     * @param code of the signal in the ranking profile, or {@code field:} and the name of a field
     * @param said in an English sentence
     * @param words the reader's words that it is about; may be empty
     * @param until the last day on which it counts, where a librarian has set one, as ISO 8601 writes it
     */
    public record ReasonAnswer(String code, String said, String words, double points, Optional<String> until) {
        private static ReasonAnswer of(Reason reason) {
            String code = reason.signal()
                    .map(Signal::code)
                    .orElseGet(() -> IN_FIELD + reason.field().orElse(""));
            Optional<String> until = reason.until().map(LocalDate::toString);
            String said = sentence(Words.english(), code, reason.words(), until);
            return new ReasonAnswer(code, said, reason.words(), round(reason.points()), until);
        }

        /** The reason in a sentence of the language. */
        public String in(Words language) {
            return sentence(language, code, words, until);
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

    private static String sentence(Words language, String code, String words, Optional<String> until) {
        if (code.startsWith(IN_FIELD)) {
            return language.say("word-in." + code.substring(IN_FIELD.length()), words);
        }
        String day = until.map(LocalDate::parse).map(language::day).orElse("");
        return language.say("signal." + code, day);
    }

    private static double round(double points) {
        return Math.round(points * 100) / 100.0;
    }
}
