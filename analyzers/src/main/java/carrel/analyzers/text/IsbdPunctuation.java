package carrel.analyzers.text;

import java.util.Locale;
import java.util.Set;

/**
 * The punctuation that cataloguing rules (ISBD, RDA) put between the parts of a record, and that means nothing once a
 * part stands alone: "Holes /" is the title "Holes".
 */
public final class IsbdPunctuation {
    /** Marks that announce the next part. A colon or slash inside the value ("10:04") is not at its end. */
    private static final String ANNOUNCING = "/:;=,";

    /** What a full stop that closes a part stands after, besides letters and digits; not another full stop. */
    private static final String BEFORE_CLOSING_STOP = ")]\"”’'!?+#";

    /** Abbreviations that keep their full stop at the end of a name or title. */
    private static final Set<String> ABBREVIATIONS =
            Set.of(("jr sr dr mr mrs ms st etc inc ltd co corp dept ed eds vol "
                            + "no pt ser bk ca approx prof rev gen col capt lt sgt esq ph.d b.c a.d u.s cent fl b d assoc bros univ")
                    .split(" "));

    private IsbdPunctuation() {}

    /** The value without the marks around it; never empty unless nothing but marks and blanks was there. */
    public static String trim(String value) {
        String trimmed = value.strip();
        String before;
        do {
            before = trimmed;
            trimmed = withoutClosingStop(withoutAnnouncingMark(trimmed));
            trimmed = withoutLoneBracket(trimmed).strip();
        } while (!trimmed.equals(before));
        return trimmed;
    }

    /** A plus sign or a full stop announces only after a blank. */
    private static String withoutAnnouncingMark(String value) {
        int last = value.length() - 1;
        if (last < 0) {
            return value;
        }
        char mark = value.charAt(last);
        boolean afterBlank = last > 0 && Character.isWhitespace(value.charAt(last - 1));
        boolean announces = ANNOUNCING.indexOf(mark) >= 0 || (afterBlank && (mark == '+' || mark == '.'));
        return announces ? value.substring(0, last).stripTrailing() : value;
    }

    private static String withoutClosingStop(String value) {
        int stop = value.length() - 1;
        if (stop < 1 || value.charAt(stop) != '.') {
            return value;
        }
        int before = value.codePointBefore(stop);
        boolean closes = Character.isLetterOrDigit(before)
                || isMark(before)
                || Character.getType(before) == Character.LETTER_NUMBER
                || Character.getType(before) == Character.OTHER_NUMBER
                || BEFORE_CLOSING_STOP.indexOf(before) >= 0;
        return closes && !endsInInitial(value, stop) && !ABBREVIATIONS.contains(lastWord(value, stop))
                ? value.substring(0, stop)
                : value;
    }

    private static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /** Whether one letter alone stands before the stop: "Rowling, J. K." */
    private static boolean endsInInitial(String value, int stop) {
        int letter = value.offsetByCodePoints(stop, -1);
        return Character.isLetter(value.codePointAt(letter)) && (letter == 0 || partsWords(value.charAt(letter - 1)));
    }

    private static boolean partsWords(char c) {
        return Character.isWhitespace(c) || c == '.' || c == '-' || c == '(';
    }

    /** What stands before the stop, back to a blank or an opening parenthesis, in lower case. */
    private static String lastWord(String value, int stop) {
        int from = stop;
        while (from > 0 && !Character.isWhitespace(value.charAt(from - 1)) && value.charAt(from - 1) != '(') {
            from--;
        }
        return value.substring(from, stop).toLowerCase(Locale.ROOT);
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
