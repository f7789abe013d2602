package carrel.analyzers.text;

import java.util.regex.Pattern;

/**
 * The punctuation that cataloguing rules (ISBD, RDA) put between the parts of a record, and that means nothing once a
 * part stands alone: "Holes /" is the title "Holes".
 */
public final class IsbdPunctuation {
    /** A mark that announces the next part. A colon or slash inside the value ("10:04") is not at its end. */
    private static final Pattern ANNOUNCING = Pattern.compile("(?:\\s*[/:;=,]|\\s+\\+|\\s+\\.)\\s*$");

    /** A full stop that closes the part: not an ellipsis, not after an initial. */
    private static final Pattern CLOSING_STOP = Pattern.compile("(?<=[\\p{L}\\p{M}\\p{N})\\]\"”’'!?+#])\\.\\s*$");

    private static final Pattern ENDS_IN_INITIAL = Pattern.compile("(?:^|[\\s.\\-(])\\p{L}\\.$");

    /** Abbreviations that keep their full stop at the end of a name or title. */
    private static final Pattern ENDS_IN_ABBREVIATION = Pattern.compile(
            "(?iu)(?:^|[\\s(])(?:jr|sr|dr|mr|mrs|ms|st|etc|inc|ltd|co|corp|dept|ed|eds|vol|no|pt|ser|bk|ca|approx|prof|rev|gen|col|capt|lt|sgt|esq|ph\\.d|b\\.c|a\\.d|u\\.s|cent|fl|b|d|assoc|bros|univ)\\.$");

    /** Longer than any abbreviation: nothing before it can matter, and looking there is slow. */
    private static final int TAIL_CHARACTERS = 16;

    private static final String MARKS = "/:;=,+.";

    private IsbdPunctuation() {}

    /** The value without the marks around it; never empty unless nothing but marks and blanks was there. */
    public static String trim(String value) {
        String trimmed = value.strip();
        String before;
        do {
            before = trimmed;
            if (!trimmed.isEmpty() && MARKS.indexOf(trimmed.charAt(trimmed.length() - 1)) >= 0) {
                trimmed = withoutClosingStop(ANNOUNCING.matcher(trimmed).replaceFirst(""));
            }
            trimmed = withoutLoneBracket(trimmed).strip();
        } while (!trimmed.equals(before));
        return trimmed;
    }

    private static String withoutClosingStop(String value) {
        int tailStart = Math.max(0, value.length() - TAIL_CHARACTERS);
        String tail = value.substring(tailStart);
        boolean kept = ENDS_IN_INITIAL.matcher(tail).find()
                || ENDS_IN_ABBREVIATION.matcher(tail).find();
        return kept
                ? value
                : value.substring(0, tailStart) + CLOSING_STOP.matcher(tail).replaceFirst("");
    }

    /** "[1998]" and "[Paris" lose their brackets; "Holes [sound recording] again" keeps its pair. */
    private static String withoutLoneBracket(String value) {
        boolean opens = value.startsWith("[");
        boolean closes = value.endsWith("]");
        if (opens && closes && value.indexOf(']') == value.length() - 1 && value.lastIndexOf('[') == 0) {
            return value.substring(1, value.length() - 1);
        }
        if (opens && value.indexOf(']') < 0) {
            return value.substring(1);
        }
        if (closes && value.indexOf('[') < 0) {
            return value.substring(0, value.length() - 1);
        }
        return value;
    }
}
