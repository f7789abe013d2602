package carrel.evaluation.levels;

import java.util.Random;
import java.util.regex.Pattern;

/** Copies of a text as people hand them in: cut short, misread by a scanner, without full stops. */
final class DamagedCopy {
    private static final String OFTEN_READ = "etaoinshrdlucmfwygpbvk0l1i,.";
    private static final Pattern FULL_STOP = Pattern.compile("[.;](?=\\s|$)");
    private static final Pattern LINE_END = Pattern.compile("\\s*\\R\\s*");
    private static final Pattern BLANK = Pattern.compile("(?<=\\S)\\s+");

    private DamagedCopy() {}

    /** Every hundredth letter or so is another one. */
    static String misread(String text, Random random) {
        StringBuilder copy = new StringBuilder(text);
        for (int i = 0; i < copy.length(); i++) {
            if (!Character.isWhitespace(copy.charAt(i)) && random.nextInt(100) == 0) {
                copy.setCharAt(i, OFTEN_READ.charAt(random.nextInt(OFTEN_READ.length())));
            }
        }
        return copy.toString();
    }

    static String withoutFullStops(String text) {
        return FULL_STOP.matcher(text).replaceAll("");
    }

    static String onOneLine(String text) {
        return LINE_END.matcher(text).replaceAll(" ");
    }

    /** The first words only, cut in the middle of a sentence if it falls so. */
    static String firstWords(String text, int words) {
        var blanks = BLANK.matcher(text);
        for (int i = 0; i < words; i++) {
            if (!blanks.find()) {
                return text;
            }
        }
        return text.substring(0, blanks.start());
    }
}
