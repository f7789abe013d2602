package carrel.analyzers.levels;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The kinds of school as grades, as US catalogues use the words. */
enum SchoolWords {
    ALL("all grades", -1, 12),
    YOUNG_ADULT("(?:young[- ]adults?|ya)", 7, 12),
    JUNIOR_HIGH("(?:junior|jr\\.?)[- ]high(?: schools?)?", 7, 9),
    SENIOR_HIGH("(?:senior|sr\\.?)[- ]high(?: schools?)?", 9, 12),
    HIGH("high[- ]schools?", 9, 12),
    MIDDLE("middle[- ]schools?", 6, 8),
    UPPER_MIDDLE_GRADES("(?:upper middle grades|middle grades plus|mg\\+)", 6, 12),
    MIDDLE_GRADES("(?:middle grades?|mg)", 4, 8),
    UPPER_GRADES("(?:upper grades|ug)", 9, 12),
    LOWER_GRADES("(?:lower grades|lg)", 0, 3),
    UPPER_ELEMENTARY("upper elementary(?: (?:schools?|grades?))?", 3, 5),
    LOWER_ELEMENTARY("lower elementary(?: (?:schools?|grades?))?", 0, 2),
    PRIMARY_GRADES("primary (?:grades|schools?)", 0, 3),
    ELEMENTARY("elementary(?: (?:schools?|grades?))?", 0, 5),
    SECONDARY("secondary(?: (?:schools?|grades?))?", 7, 12),
    PRESCHOOL("pk", -1, -1),
    KINDERGARTEN("k(?= *(?:$|[.,;]|students|children|teachers))", 0, 0);

    /** Those after school: they open the top of a span, and alone are no grade. */
    private static final Pattern AFTER_SCHOOL =
            Pattern.compile("\\b(?:college|university|undergraduates?|adults?)\\b|(?:\\band|&) (?:up|above|older)\\b");

    private final Pattern words;
    private final int lowest;
    private final int highest;

    SchoolWords(String words, int lowest, int highest) {
        this.words = Pattern.compile("(?<![a-z])" + words + "(?![a-z])");
        this.lowest = lowest;
        this.highest = highest;
    }

    /** From the lowest to the highest school named. Expects {@link LevelWords}. */
    static Optional<LevelRange> read(String text) {
        String rest = text;
        int low = Integer.MAX_VALUE;
        int high = Integer.MIN_VALUE;
        for (SchoolWords school : values()) {
            Matcher found = school.words.matcher(rest);
            if (found.find()) {
                low = Math.min(low, school.lowest);
                high = Math.max(high, school.highest);
                rest = found.replaceAll(" ");
            }
        }
        if (low > high) {
            return Optional.empty();
        }
        boolean open = AFTER_SCHOOL.matcher(rest).find();
        return Optional.of(open ? LevelRange.from(low) : LevelRange.of(low, high));
    }
}
