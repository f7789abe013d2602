package carrel.analyzers.levels;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds ages of readers in words: "ages 4-8", "12 years and up", "à partir de 6 ans", "birth to 3". */
final class AgeWords {
    private static final String NUMBER = "0*([0-9]{1,2})";
    private static final String UNIT =
            "\\s*-?\\s*(?:years?(?: of age|[ -]olds?)?|year-olds?|yrs?\\.?|y\\.?o\\.?|años|anys|ans|anos|år|åringar|jahren?|jährige|anni|jaar|lat|let|vuotiaille|vuotta|j\\.|лет|года|岁|歲|歳|세)(?![a-z])";
    private static final String UP =
            "\\s*(?:\\+|(?:-\\s*)?up\\b|(?:&|and|or|y|et|und|e|och|og)\\s*(?:\\+|(?:up|over|above|older|más|mas|plus|älter|mayores|uppåt|opp)\\b)|(?:-|to|through)\\s*adults?\\b)";
    private static final String TO = "\\s*(?:-|to|through|thru|à|a|al|bis|till|til|until|and|y|et|/)\\s*(?:ages?\\s*)?";
    private static final String CUE =
            "(?<![a-z])(?:ages?|aged|age range|age group|edad(?:es)?|âges?|ages? level|alter|ålder|leeftijd|età|idade)\\s*:?\\s*(?:from |de |of |group )?\\s*";
    private static final String FROM =
            "(?<![a-z])(?:à partir de|a partir de(?: los)?|dès|des|desde(?: los)?|ab|från|fra|vanaf|from|od|over|dai|dagli|da)\\s*";

    private static final Pattern BETWEEN = Pattern.compile("(?:" + CUE + NUMBER + "(?:" + UNIT + ")?" + TO + NUMBER
            + ")(?![0-9]|\\.[0-9])(" + UP + ")?" + "|(?<![0-9.])" + NUMBER + "(?:" + UNIT + ")?" + TO + NUMBER + UNIT);
    private static final Pattern UPWARD = Pattern.compile("(?:" + CUE + NUMBER + "(?:" + UNIT + ")?" + UP + ")"
            + "|(?<![0-9.])" + NUMBER + UNIT + UP + "|(?<![0-9.])" + NUMBER + UP + UNIT + "|" + FROM + NUMBER + UNIT
            + "|\\+\\s*" + NUMBER + UNIT);
    private static final Pattern DOWNWARD =
            Pattern.compile("(?:" + CUE + NUMBER + "(?:" + UNIT + ")?|(?<![0-9.])" + NUMBER
                    + UNIT + ")\\s*(?:&|and|or)\\s*(?:under|younger|below)\\b"
                    + "|\\b(?:up to|under|below|hasta(?: los)?|jusqu'à)\\s*(?:(?:the )?ages?(?: of)?\\s*" + NUMBER + "|"
                    + NUMBER + UNIT + ")");
    /** "Ages 4, 5 and 6" */
    private static final Pattern LISTED = Pattern.compile(
            CUE + NUMBER + "(?:\\s*,\\s*[0-9]{1,2})*\\s*(?:,|and|&|, and)\\s*" + NUMBER + "(?![0-9]|\\.[0-9])");

    private static final Pattern SINGLE =
            Pattern.compile(CUE + NUMBER + "(?![0-9]|\\.[0-9])|(?<![0-9.])" + NUMBER + UNIT);
    private static final Pattern FROM_BIRTH =
            Pattern.compile("\\b(?:birth|newborn|babies|infants?)" + TO + NUMBER + "\\b");

    private static final Pattern ALONE =
            Pattern.compile("0*[0-9]{1,2}(?:" + UP + "|" + TO + "0*[0-9]{1,2}(?:" + UP + ")?)?\\s*(?:$|[.,;:(/].*)");

    private static final Pattern MONTHS =
            Pattern.compile("(?<![0-9.])(?:([0-9]{1,3})\\s*(?:-|to)\\s*)?([0-9]{1,3})\\s*(?:months?|mos?\\b\\.?)");

    private AgeWords() {}

    /** The ages in years. Expects {@link LevelWords}. */
    static Optional<LevelRange> read(String text) {
        String words = inYears(text);
        Matcher birth = FROM_BIRTH.matcher(words);
        if (birth.find()) {
            return between("0", birth.group(1));
        }
        Matcher downward = DOWNWARD.matcher(words);
        if (downward.find()) {
            return Optional.of(LevelRange.of(0, firstNumber(downward)));
        }
        Matcher listed = LISTED.matcher(words);
        if (listed.find()) {
            return between(listed.group(1), listed.group(2));
        }
        Matcher between = BETWEEN.matcher(words);
        if (between.find()) {
            if (between.group(3) != null) {
                return Optional.of(LevelRange.from(Integer.parseInt(between.group(1))));
            }
            return between.group(1) != null
                    ? between(between.group(1), between.group(2))
                    : between(between.group(4), between.group(5));
        }
        Matcher upward = UPWARD.matcher(words);
        if (upward.find()) {
            return Optional.of(LevelRange.from(firstNumber(upward)));
        }
        Matcher single = SINGLE.matcher(words);
        return single.find() ? Optional.of(LevelRange.of(firstNumber(single))) : Optional.empty();
    }

    /** Numbers that nothing but the field's indicator explains: "4-8", "007-010.", "8 & up". */
    static Optional<LevelRange> readNumbersAlone(String words) {
        return ALONE.matcher(words).matches() ? read("ages " + words) : Optional.empty();
    }

    /** "0-36 months" as "0-3 years": an age in months is one of the years begun. */
    private static String inYears(String words) {
        return MONTHS.matcher(words).replaceAll(months -> {
            String from = months.group(1) == null ? "" : years(months.group(1)) + "-";
            return from + years(months.group(2)) + " years";
        });
    }

    private static int years(String months) {
        return Integer.parseInt(months) / 12;
    }

    private static Optional<LevelRange> between(String low, String high) {
        int lowest = Integer.parseInt(low);
        int highest = Integer.parseInt(high);
        return lowest > highest ? Optional.empty() : Optional.of(LevelRange.of(lowest, highest));
    }

    private static int firstNumber(Matcher found) {
        for (int group = 1; group <= found.groupCount(); group++) {
            String number = found.group(group);
            if (number != null) {
                return Integer.parseInt(number);
            }
        }
        throw new IllegalStateException("an age pattern without a number: " + found.group());
    }
}
