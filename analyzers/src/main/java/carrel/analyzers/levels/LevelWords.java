package carrel.analyzers.levels;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a level statement in one spelling: lower case, every dash "-", numbers as digits ("second" and "2nd"
 * are 2), kindergarten "k", pre-kindergarten and preschool "pk".
 */
final class LevelWords {
    /** A longer note is prose about something else, and not worth the time. */
    static final int CHARACTERS_MAX = 500;

    private static final Map<String, String> NUMBERS = Map.ofEntries(
            Map.entry("one", "1"),
            Map.entry("two", "2"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("five", "5"),
            Map.entry("six", "6"),
            Map.entry("seven", "7"),
            Map.entry("eight", "8"),
            Map.entry("nine", "9"),
            Map.entry("ten", "10"),
            Map.entry("eleven", "11"),
            Map.entry("twelve", "12"),
            Map.entry("thirteen", "13"),
            Map.entry("fourteen", "14"),
            Map.entry("fifteen", "15"),
            Map.entry("sixteen", "16"),
            Map.entry("seventeen", "17"),
            Map.entry("eighteen", "18"),
            Map.entry("first", "1"),
            Map.entry("second", "2"),
            Map.entry("third", "3"),
            Map.entry("fourth", "4"),
            Map.entry("fifth", "5"),
            Map.entry("sixth", "6"),
            Map.entry("seventh", "7"),
            Map.entry("eighth", "8"),
            Map.entry("ninth", "9"),
            Map.entry("tenth", "10"),
            Map.entry("eleventh", "11"),
            Map.entry("twelfth", "12"));

    /** Trade marks and halves of years say nothing that a level needs; left in, they would become letters and digits. */
    private static final Pattern IDLE_SIGNS = Pattern.compile("[\\u00ae\\u2122\\u2120\\u00bd\\u00bc\\u00be]");

    private static final Pattern INITIALS =
            Pattern.compile("(?<![a-z0-9])([a-z])\\.\\s?([a-z])\\.(?:\\s?([a-z])\\.)?(?![a-z0-9])");

    private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015\\u2212]|--+");
    private static final Pattern ORDINAL = Pattern.compile("\\b([0-9]{1,2})(?:st|nd|rd|th)\\b");
    private static final Pattern WORD = Pattern.compile("\\b[a-z]+\\b");
    private static final Pattern PRESCHOOL = Pattern.compile(
            "\\b(?:pre-?\\s?kindergarten|pre-?\\s?k|pre-?\\s?school(?:ers?)?|pre-?s|ps(?=\\s?-)|tk(?=\\s?-)|transitional kindergarten|nursery(?: school)?)\\b");
    private static final Pattern KINDERGARTEN = Pattern.compile("\\bkindergart(?:en|ners?|eners?)\\b|\\bkdg\\b");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

    private LevelWords() {}

    static String of(String written) {
        String cut = written.length() > CHARACTERS_MAX ? written.substring(0, CHARACTERS_MAX) : written;
        String lower = composed(cut).toLowerCase(Locale.ROOT);
        String plain = BLANKS.matcher(DASH.matcher(lower).replaceAll("-")).replaceAll(" ");
        String named =
                KINDERGARTEN.matcher(PRESCHOOL.matcher(plain).replaceAll("pk")).replaceAll("k");
        String joined = INITIALS.matcher(named)
                .replaceAll(initials ->
                        initials.group(1) + initials.group(2) + (initials.group(3) == null ? "" : initials.group(3)));
        String counted = ORDINAL.matcher(joined).replaceAll("$1");
        return WORD.matcher(counted)
                .replaceAll(word -> Matcher.quoteReplacement(NUMBERS.getOrDefault(word.group(), word.group())))
                .strip();
    }

    /** Plain letters, as most notes are written in, have no other form. */
    private static String composed(String text) {
        boolean plain = text.chars().allMatch(c -> c < 0x80);
        return plain ? text : Normalizer.normalize(IDLE_SIGNS.matcher(text).replaceAll(""), Normalizer.Form.NFKC);
    }
}
