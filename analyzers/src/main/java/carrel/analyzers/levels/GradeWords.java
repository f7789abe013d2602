package carrel.analyzers.levels;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds US school grades in words: "Gr. 4-6", "preschool-3", "9 & up", "high school students through adults". */
final class GradeWords {
    private static final String GRADE =
            "0*(pk|k|p(?=\\s*-)|1[0-2](?:\\.[0-9])?|[0-9](?:\\.[0-9])?)(?![0-9a-z.]*[0-9a-z])";
    private static final String TO = "\\s*(?:-|to|through|thru|and|&|/|tot|bis|till)\\s*(?:grades?\\s*|gr\\.?\\s*)?";
    private static final String UP =
            "\\s*(?:\\+|(?:-\\s*)?up\\b|(?:&|and|or)\\s*(?:up|above|over|beyond|higher|older)\\b|(?:-|to|through)\\s*adults?\\b)";
    private static final String CUE =
            "(?<![a-z])(?:grade levels?|grade\\(s\\)|grades?|grads|gr\\.?s?\\.?|grundskola|årskurs|klasse|curso)\\s*:?\\s*(?:level\\s*)?";

    private static final String AND = "\\s*(?:,\\s*(?:and|&)?|and|&)\\s*(?:grades?\\s*|gr\\.?\\s*)?";
    /** "Grades 4, 5 and 6", "K, 1 and 2", "preschool, kindergarten, and grade 1" */
    private static final Pattern LISTED = Pattern.compile("(?<![0-9a-z])(?:" + CUE + GRADE + "|(pk|k)(?![0-9a-z]))(?:"
            + AND + "(?:pk|k|1[0-2]|[0-9])(?![0-9.]*[0-9a-z]))*" + AND + GRADE);

    private static final Pattern CUED =
            Pattern.compile(CUE + GRADE + "(?:(" + UP + ")|" + TO + GRADE + "(" + UP + ")?)?");
    /** "4-6 grade", "3rd and 4th graders". */
    private static final Pattern CUED_AFTER = Pattern.compile("(?<![0-9.a-z])" + GRADE + "(?:" + TO + GRADE + ")?(" + UP
            + ")?\\s*-?\\s*(?:grades?|graders?|gr\\.)(?![a-z])(" + UP + ")?");
    /** "K-3", "PK-K", "preschool-3": a letter for a grade is cue enough. */
    private static final Pattern LETTERED =
            Pattern.compile("(?<![0-9a-z])(pk|k|p)" + "(?:(" + UP + ")|" + TO + GRADE + "(" + UP + ")?)");

    /** "4, 5, 6" and "5-8, 9-12" */
    private static final Pattern LISTED_ALONE = Pattern.compile(GRADE + "(?:" + TO
            + "[0-9]{1,2})?(?:\\s*,\\s*(?:[0-9]{1,2}\\s*-\\s*)?[0-9]{1,2})*\\s*,\\s*(?:[0-9]{1,2}\\s*-\\s*)?" + GRADE
            + "\\.?");

    private static final Pattern ALONE =
            Pattern.compile(GRADE + "(?:(" + UP + ")|" + TO + GRADE + "(" + UP + ")?)?\\s*(?:$|[.,;:(/].*)");

    private GradeWords() {}

    /** Grades that the words name as grades. Expects {@link LevelWords}. */
    static Optional<LevelRange> read(String words) {
        Matcher listed = LISTED.matcher(words);
        if (listed.find()) {
            return range(listed.group(1) == null ? listed.group(2) : listed.group(1), null, listed.group(3), null);
        }
        Matcher lettered = LETTERED.matcher(words);
        if (lettered.find()) {
            return range(lettered.group(1), lettered.group(2), lettered.group(3), lettered.group(4));
        }
        Matcher cued = CUED.matcher(words);
        if (cued.find()) {
            return range(cued.group(1), cued.group(2), cued.group(3), cued.group(4));
        }
        Matcher after = CUED_AFTER.matcher(words);
        if (after.find()) {
            return range(after.group(1), after.group(3), after.group(2), after.group(4));
        }
        return SchoolWords.read(words);
    }

    /** Numbers that nothing but the field's indicator explains: "7-12.", "05-08", "9 & up". */
    static Optional<LevelRange> readNumbersAlone(String words) {
        Matcher listed = LISTED_ALONE.matcher(words);
        if (listed.matches()) {
            return range(listed.group(1), null, listed.group(2), null);
        }
        Matcher alone = ALONE.matcher(words);
        return alone.matches()
                ? range(alone.group(1), alone.group(2), alone.group(3), alone.group(4))
                : Optional.empty();
    }

    private static Optional<LevelRange> range(
            @Nullable String low, @Nullable String up, @Nullable String high, @Nullable String highUp) {
        if (low == null) {
            return Optional.empty();
        }
        double lowest = number(low);
        if (up != null || highUp != null) {
            return Optional.of(LevelRange.from(lowest));
        }
        double highest = high == null ? lowest : number(high);
        return lowest > highest ? Optional.empty() : Optional.of(LevelRange.of(lowest, highest));
    }

    private static double number(String grade) {
        return switch (grade) {
            case "pk", "p" -> -1;
            case "k" -> 0;
            default -> Double.parseDouble(grade);
        };
    }
}
