package carrel.analyzers.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The punctuation that cataloguing rules (ISBD, RDA) put between the parts of a record, and that means nothing once a
 * part stands alone: "Holes /" is the title "Holes".
 */
public final class IsbdPunctuation {
    /** A mark that announces the next part. A colon or slash inside the value ("10:04") is not at its end. */
    private static final Pattern ANNOUNCING = Pattern.compile("(?:\\s*[/:;=,]|\\s+\\+|\\s+\\.)\\s*$");

    /** A full stop that closes the part: not an ellipsis, not after an initial. */
    private static final Pattern CLOSING_STOP = Pattern.compile("(?<=[\\p{L}\\p{M}\\p{N})\\]\"”’'!?])\\.\\s*$");

    private static final Pattern ENDS_IN_INITIAL = Pattern.compile("(?:^|[\\s.\\-(])\\p{L}\\.$");

    /** Abbreviations that keep their full stop at the end of a name or title. */
    private static final Pattern ENDS_IN_ABBREVIATION = Pattern.compile(
            "(?iu)(?:^|[\\s(])(?:jr|sr|dr|mr|mrs|ms|st|etc|inc|ltd|co|corp|dept|ed|eds|vol|no|pt|ser|bk|ca|approx|prof|rev|gen|col|capt|lt|sgt|esq|ph\\.d|b\\.c|a\\.d|u\\.s|cent|fl|b|d|assoc|bros|univ)\\.$");

    private IsbdPunctuation() {}

    /** The value without the marks around it; never empty unless nothing but marks and blanks was there. */
    public static String trim(String value) {
        String trimmed = value.strip();
        String before;
        do {
            before = trimmed;
            trimmed = ANNOUNCING.matcher(trimmed).replaceFirst("");
            trimmed = withoutClosingStop(trimmed);
            trimmed = withoutLoneBracket(trimmed).strip();
        } while (!trimmed.equals(before));
        return trimmed;
    }

    private static String withoutClosingStop(String value) {
        Matcher stop = CLOSING_STOP.matcher(value);
        boolean kept = ENDS_IN_INITIAL.matcher(value).find()
                || ENDS_IN_ABBREVIATION.matcher(value).find();
        return kept ? value : stop.replaceFirst("");
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
