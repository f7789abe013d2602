package carrel.analyzers.levels;

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
            "\\b(?:mpaa|esrb|bbfc|pegi|fsk|usk|chv|chvrs|cero|oflc|tv-?(?:y7?|g|pg|14|ma))\\b",
            "\\bcert(?:\\.|ificate)",
            "\\bparental guidance\\b",
            "\\brestricted\\b",
            "\\b(?:pg|pg-?13|nc-?17|ma ?15\\+?)(?![a-z0-9])",
            "\\bnot suitable for\\b",
            "\\bsuitable for (?:12|15|16|18) years\\b",
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

    /** The mark itself, behind the words that announce it. */
    private static final Pattern MARK = Pattern.compile(
            "(?i)(?:(?:mpaa|tv|esrb|chv|mwt|bbfc|fsk|pegi|usk)?\\s*rat(?:ed|ing)\\s*[:=]?|^mpaa:?|^esrb:?|^fsk:?|^pegi:?)\\s*"
                    + "([^.;,(]{1,30})");

    private RatingWords() {}

    static Optional<LevelStatement> read(String words, LevelSource source) {
        if (!CUE.matcher(words).find()) {
            return Optional.empty();
        }
        Matcher mark = MARK.matcher(source.words());
        boolean named = mark.find() && !mark.group(1).isBlank();
        String rating = named ? mark.group(1).strip() : source.words().strip();
        return Optional.of(new LevelStatement.ContentRating(rating, source));
    }
}
