package carrel.analyzers.text;

/**
 * Cuts a text in Latin letters at blanks, so that each piece gives the same {@link Analysis#WORDS} by itself as in its text.
 * Only initials reach across a blank: what may be initials on both of its sides stays in one piece, "J. K." or "vitamin C, D".
 */
final class LatinPieces {
    /** Behind it stand accents that join what is before them, letters of other scripts, and signs that join words. */
    private static final char LATIN_LAST = '\u024f';

    /** Has no width and joins what is on its two sides. */
    private static final char SOFT_HYPHEN = '\u00ad';

    /** The tokenizer reads so many characters at a time and may cut a word where they end. */
    private static final int CHARACTERS_MAX = 4_000;

    private LatinPieces() {}

    /** Whether a text can be cut so. */
    static boolean areIn(String text) {
        if (text.length() > CHARACTERS_MAX) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > LATIN_LAST || c == SOFT_HYPHEN) {
                return false;
            }
        }
        return true;
    }

    /** Where the piece ends that begins at a place. */
    static int end(char[] text, int start) {
        int end = blank(text, start);
        boolean initials = mayHoldInitials(text, start, end);
        while (initials && end < text.length) {
            int next = word(text, end);
            int nextEnd = blank(text, next);
            initials = mayHoldInitials(text, next, nextEnd);
            end = initials ? nextEnd : end;
        }
        return end;
    }

    /** Where the first character stands, from a place on, that is no blank. */
    static int word(char[] text, int from) {
        int at = from;
        while (at < text.length && text[at] == ' ') {
            at++;
        }
        return at;
    }

    private static int blank(char[] text, int from) {
        int at = from;
        while (at < text.length && text[at] != ' ') {
            at++;
        }
        return at;
    }

    /** Whether a letter stands by itself. */
    private static boolean mayHoldInitials(char[] text, int start, int end) {
        boolean before = false;
        for (int i = start; i < end; i++) {
            boolean letter = Character.isLetterOrDigit(text[i]);
            if (letter && !before && (i + 1 == end || !Character.isLetterOrDigit(text[i + 1]))) {
                return true;
            }
            before = letter;
        }
        return false;
    }
}
