package carrel.analyzers.text;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title in the form by which it is grouped and sorted: without its leading article, folded, without punctuation. "The
 * Cat in the Hat /" has the key {@code cat in the hat}.
 *
 * <p>An article is dropped by the record's non-filing count (MARC 245, second indicator) and, since many records leave
 * that at 0, also by the language of the title, so that both records come to one key.
 */
public record TitleKey(String value) {
    private static final Set<String> ENGLISH = Set.of("the", "a", "an");

    /** Leading articles by ISO 639-2/B code, folded; those with an apostrophe are in {@link #ELIDED}. */
    private static final Map<String, Set<String>> ARTICLES = Map.ofEntries(
            Map.entry("eng", ENGLISH),
            Map.entry("spa", Set.of("el", "la", "lo", "los", "las", "un", "una", "unos", "unas")),
            Map.entry("fre", Set.of("le", "la", "les", "un", "une", "des")),
            Map.entry("ger", Set.of("der", "die", "das", "ein", "eine")),
            Map.entry("ita", Set.of("il", "lo", "la", "i", "gli", "le", "un", "uno", "una")),
            Map.entry("por", Set.of("o", "a", "os", "as", "um", "uma", "uns", "umas")),
            Map.entry("cat", Set.of("el", "la", "els", "les", "un", "una")),
            Map.entry("dut", Set.of("de", "het", "een")),
            Map.entry("swe", Set.of("den", "det", "de", "en", "ett")),
            Map.entry("nor", Set.of("den", "det", "de", "en", "et", "ei")),
            Map.entry("dan", Set.of("den", "det", "de", "en", "et")),
            Map.entry("hun", Set.of("a", "az", "egy")));

    private static final Map<String, Pattern> ELIDED = Map.of(
            "fre", Pattern.compile("(?iu)^l\\s?['’ʼ]\\s?"),
            "ita", Pattern.compile("(?iu)^(?:l|un|gl)\\s?['’ʼ]\\s?"),
            "cat", Pattern.compile("(?iu)^l\\s?['’ʼ]\\s?"));

    /** Marks before the first word: quotes, brackets, the Spanish opening marks. */
    private static final Pattern LEADING_MARKS = Pattern.compile("^[^\\p{L}\\p{N}]+");

    private static final Pattern FIRST_WORD = Pattern.compile("^([\\p{L}\\p{M}]+)[\\]\"”’»]*\\s+");

    /** "A is for apple" and "A to Z" begin with a letter of the alphabet, not with an article. */
    private static final Pattern LETTER_A = Pattern.compile("(?iu)^a\\s+(?:is|to|was|for|z|b)\\b");

    /** The key of a title whose language is known (ISO 639-2/B) and whose record counts no non-filing characters. */
    public static TitleKey of(String title, String language) {
        return of(title, 0, language);
    }

    /**
     * @param nonfiling how many characters the record says to skip; a count that would cut a word is ignored
     * @param language ISO 639-2/B code of the title; a language without articles, or an unknown one, drops none
     */
    public static TitleKey of(String title, int nonfiling, String language) {
        String trimmed = IsbdPunctuation.trim(title);
        String filed =
                skipNonfiling(trimmed, title.length() - title.stripLeading().length(), nonfiling);
        String key = FoldedText.of(filed.equals(trimmed) ? withoutArticle(trimmed, language) : filed);
        if (!key.isEmpty()) {
            return new TitleKey(key);
        }
        String whole = FoldedText.of(trimmed);
        return new TitleKey(whole.isEmpty() ? trimmed : whole);
    }

    @Override
    public String toString() {
        return value;
    }

    private static String skipNonfiling(String title, int leadingBlanks, int nonfiling) {
        int skipped = nonfiling - leadingBlanks;
        if (skipped <= 0 || skipped >= title.length()) {
            return title;
        }
        // A count that ends inside a word was meant for another title.
        char last = title.charAt(skipped - 1);
        return Character.isLetterOrDigit(last) ? title : title.substring(skipped);
    }

    private static String withoutArticle(String title, String language) {
        String bare = LEADING_MARKS.matcher(title).replaceFirst("");
        Pattern elided = ELIDED.get(language);
        if (elided != null && elided.matcher(bare).find()) {
            return elided.matcher(bare).replaceFirst("");
        }
        Matcher first = FIRST_WORD.matcher(bare);
        if (!first.find() || (language.equals("eng") && LETTER_A.matcher(bare).find())) {
            return title;
        }
        boolean article = ARTICLES.getOrDefault(language, Set.of()).contains(FoldedText.of(first.group(1)));
        return article ? bare.substring(first.end()) : title;
    }
}
