package carrel.analyzers.text;

import java.util.regex.Pattern;

/**
 * Text as a key: case, accents and width folded, "&" read as "and", apostrophes dropped, dotted initials joined, all
 * other punctuation and runs of blanks one blank. Symbols that make a name stay: C++, C#, 3.5.
 */
final class FoldedText {
    /** Beyond this the longest titles differ no more. */
    static final int CHARACTERS_MAX = 1_000;

    /** An initial with its full stop, before another: "J. K. Rowling", "U.S.A.". */
    private static final Pattern DOTTED_INITIAL =
            Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])(\\p{L})\\.\\s?(?=\\p{L}(?:\\.|(?![\\p{L}\\p{M}\\p{N}'’])))");

    private FoldedText() {}

    static String of(String text) {
        // Folding can lengthen a text eighteenfold (U+FDFA), so a hostile one is cut before and after.
        String folded = Folding.of(withJoinedInitials(cut(text, 4 * CHARACTERS_MAX)));
        StringBuilder key = new StringBuilder(Math.min(folded.length(), CHARACTERS_MAX));
        boolean blank = false;
        for (int i = 0; i < folded.length(); ) {
            int c = folded.codePointAt(i);
            int after = i + Character.charCount(c);
            if (isAnd(c, folded, i)) {
                key.append(key.isEmpty() ? "and" : " and");
                blank = true;
            } else if (isKept(c, folded, i)) {
                if (blank && !key.isEmpty()) {
                    key.append(' ');
                }
                key.appendCodePoint(c);
                blank = false;
            } else if (!isDropped(c, folded, i)) {
                blank = true;
            }
            i = after;
        }
        return cut(key.toString(), CHARACTERS_MAX).strip();
    }

    private static String withJoinedInitials(String text) {
        return mayHoldInitials(text) ? DOTTED_INITIAL.matcher(text).replaceAll("$1") : text;
    }

    /** Whether one letter alone may stand before a full stop; most stops end a word, and no pattern need be tried there. */
    private static boolean mayHoldInitials(String text) {
        for (int stop = text.indexOf('.', 1); stop > 0; stop = text.indexOf('.', stop + 1)) {
            if (stop == 1 || !Character.isLetterOrDigit(text.charAt(stop - 2))) {
                return true;
            }
        }
        return false;
    }

    /** The first characters of a text, never half of a surrogate pair. */
    static String cut(String text, int charactersMax) {
        if (text.length() <= charactersMax) {
            return text;
        }
        boolean splits = Character.isHighSurrogate(text.charAt(charactersMax - 1));
        return text.substring(0, splits ? charactersMax - 1 : charactersMax);
    }

    /** Apostrophes, and the signs of ALA-LC romanization for hamza, ayn and the soft and hard sign. */
    static boolean isUntypedInsideWords(int c) {
        return switch (c) {
            case '\'', '’', '‘', '`', 'ʻ', 'ʼ', 'ʽ', 'ʾ', 'ʿ', 'ʹ', 'ʺ' -> true;
            default -> false;
        };
    }

    private static boolean isAnd(int c, String text, int at) {
        return c == '&' || (c == '+' && isBlank(text, at - 1) && isBlank(text, at + 1));
    }

    private static boolean isKept(int c, String text, int at) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.OTHER_SYMBOL -> true;
            default ->
                Character.isLetterOrDigit(c)
                        || (c == '.' && isDigit(text, at - 1) && isDigit(text, at + 1))
                        || (c == '#' && isLetter(text, at - 1))
                        || (c == '+' && (isLetter(text, at - 1) || (at > 0 && text.charAt(at - 1) == '+')));
        };
    }

    private static boolean isDropped(int c, String text, int at) {
        return isUntypedInsideWords(c) || (c == ',' && isDigit(text, at - 1) && isDigit(text, at + 1));
    }

    private static boolean isBlank(String text, int at) {
        return at < 0 || at >= text.length() || Character.isWhitespace(text.charAt(at));
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }
}
