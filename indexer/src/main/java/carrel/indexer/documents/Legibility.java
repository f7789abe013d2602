package carrel.indexer.documents;

import carrel.catalog.TextPage;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a document's words are words. A text recogniser that read a bad scan leaves "tl1e", "w|th" and letters alone;
 * readers would search such a text in vain.
 */
final class Legibility {
    private static final int WORDS_MIN = 100;

    /** In sound prose one word in fifty looks broken: "B2", "x", "1st". */
    private static final double BROKEN_MAX = 0.12;

    private static final Pattern TOKEN = Pattern.compile("\\S*\\p{L}\\S*");
    private static final Pattern TRIMMINGS = Pattern.compile("^[^\\p{L}\\d]+|[^\\p{L}\\d]+$");

    /** A figure or a mark of printing between letters, or a capital after a small one. */
    private static final Pattern BROKEN =
            Pattern.compile("\\p{L}+[\\d|!\\\\^~<>{}\\[\\]*#=_»«•■]+\\p{L}+|\\p{Ll}+\\p{Lu}+\\p{Ll}*\\p{Lu}?|\\p{L}");

    private static final Pattern WORD_OF_ONE_LETTER = Pattern.compile("[aAiIoOyYeEàÀéÉuU]|[^\\p{IsLatin}]");

    private Legibility() {}

    /** A sentence for those who keep the document, when it is no pleasure to read. */
    static Optional<String> warning(List<TextPage> pages) {
        int words = 0;
        int broken = 0;
        for (TextPage page : pages) {
            Matcher token = TOKEN.matcher(page.text());
            while (token.find()) {
                String word = TRIMMINGS.matcher(token.group()).replaceAll("");
                words++;
                boolean looksBroken = BROKEN.matcher(word).matches()
                        && !WORD_OF_ONE_LETTER.matcher(word).matches();
                broken += looksBroken ? 1 : 0;
            }
        }
        return words >= WORDS_MIN && broken > BROKEN_MAX * words
                ? Optional.of(
                        "looks like a poor scan: %d %% of its words are broken, and searches will miss them; scan it again, or let a better text recogniser (OCR) read it"
                                .formatted(Math.round(100.0 * broken / words)))
                : Optional.empty();
    }
}
