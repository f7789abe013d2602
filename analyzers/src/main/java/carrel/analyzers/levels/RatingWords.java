package carrel.analyzers.levels;

import carrel.analyzers.text.IsbdPunctuation;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises what boards of film, television and games say. Nearly half of all real 521 fields are such ratings, and a
 * rating such as "PG-13" or "suitable for 15 years and over" must never pass for an age of readers.
 */
final class RatingWords {
    /** Words that only a rating has. Expects {@link LevelWords}. */
    private static final Pattern CUE = Pattern.compile(String.join(
            "|",
            "\\b(?:not |un)?rat(?:ed|ing)\\b",
            "\\b(?:mpaa|esrb|bbfc|pegi|fsk|usk|chv|chvrs|cero|oflc|kijkwijzer|eirin|mtrcb|riaa|tv-?(?:y7?|g|pg|14|ma))\\b",
            "\\bcert(?:\\.|ificate\\b)",
            "^e ?10\\+",
            "^(?:g|r|x|nr|ur)\\.?$",
            "^(?:e|t|m|ao|ec|rp) ?\\((?:everyone|teen|mature|adults only|early childhood|rating pending)",
            "^m ?: ?suitable for mature",
            "\\b(?:age|film|game|content|viewer) ?ratings?\\b",
            "\\bclassification ?:",
            "\\bmature audiences?\\b",
            "\\bviewer discretion\\b",
            "\\bdéconseillé aux moins\\b",
            "\\baccord parental\\b",
            "\\bno recomendad[ao]s? (?:para|a)\\b",
            "\\bapt[ao] para todos\\b",
            "\\bvietato ai minori\\b",
            "\\bbarntillåten\\b",
            "^ii[ab]\\b",
            "^(?:r ?1[368]\\+?|1[248]a)\\b",
            "\\bparental (?:guidance|advisory)\\b",
            "\\brestricted\\b",
            "\\b(?:pg|pg-?13|nc-?17|ma ?15\\+?)(?![a-z0-9])",
            "\\bnot suitable for\\b",
            "\\bsuitable (?:only )?for (?:12|15|16|18) years\\b",
            "\\bfreigegeben\\b",
            "\\binterdit aux moins\\b",
            "\\btous publics\\b",
            "\\be for everyone\\b",
            "\\beveryone 10\\b",
            "\\bt for teen\\b",
            "\\bm for mature\\b",
            "\\bmature 17\\b",
            "\\bsuitable only for persons\\b",
            "\\bexempt from classification\\b"));

    private static final Pattern NO_RATING = Pattern.compile("(?i)\\b(not rated|unrated)\\b");

    /** The mark behind the name of a board or the word "rated". */
    private static final Pattern MARK = Pattern.compile(
            "(?i)\\b(?:(?:mpaa|esrb|bbfc|pegi|fsk|usk|chvr?s?|mwt|kijkwijzer|classification)(?:\\s+rat(?:ed|ing))?|rat(?:ed|ing))\\b"
                    + "\\s*[:=]?\\s*([^.;,:(\\s][^.;,:(]{0,29})");

    /** "R for violence" is R, but "T for Teen" is the mark itself. */
    private static final Pattern REASON = Pattern.compile("(?i)\\s+for\\s+(?!teen|older teen|everyone|mature).*");

    private static final Pattern FIRST_PART = Pattern.compile("[;:(,]");

    /** "R." is R; an initial's full stop is left standing by the rules of headings. */
    private static final Pattern LAST_STOP = Pattern.compile("(?<=^.{1,5})\\.$");

    private RatingWords() {}

    /** Expects {@link LevelWords}. */
    static Optional<LevelStatement> read(String words, LevelSource source) {
        return CUE.matcher(words).find()
                ? Optional.of(new LevelStatement.ContentRating(mark(source.words()), source))
                : Optional.empty();
    }

    private static String mark(String written) {
        Matcher none = NO_RATING.matcher(written);
        Matcher named = MARK.matcher(written);
        boolean marked = named.find();
        if (none.find() && (!marked || none.start() <= named.start(1))) {
            return none.group(1).toLowerCase(Locale.ROOT).equals("unrated") ? "Unrated" : "Not rated";
        }
        String mark = marked
                ? REASON.matcher(named.group(1)).replaceFirst("")
                : FIRST_PART.split(written, 2)[0];
        String trimmed = LAST_STOP.matcher(IsbdPunctuation.trim(mark)).replaceFirst("");
        return trimmed.isEmpty() ? written.strip() : trimmed;
    }
}
