package carrel.analyzers.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where an item stands on the shelf: {@code 599.7 SIM} (Dewey), {@code QL737 .C2} (Library of Congress), {@code FIC OSB}
 * or {@code E SEN} (a school's own).
 *
 * @param display as the label says it, blanks tidied
 * @param shelfKey sorts as the books stand: compare as strings
 */
public record CallNumber(String display, String shelfKey, Scheme scheme) {
    /** How a call number is built. */
    public enum Scheme {
        DEWEY,
        LIBRARY_OF_CONGRESS,
        LOCAL
    }

    /** A longer one is not a call number, and an index need not carry it. */
    private static final int CHARACTERS_MAX = 100;

    /** Three digits, perhaps decimals, perhaps behind a local prefix such as J, REF or SP. */
    private static final Pattern DEWEY =
            Pattern.compile("(?:([a-z]{1,5}(?: [a-z]{1,5}){0,2}) )?([0-9]{3}(?:\\.[0-9]+)?)(?: (.*))?");

    /** One to three letters that LC uses as a class, up to four digits, perhaps decimals, then a cutter. */
    private static final Pattern LC =
            Pattern.compile("([a-hj-npq-vz][a-z]{0,2}) ?([0-9]{1,4})(\\.[0-9]+)? ([a-z][0-9]+.*)");

    /** What tells "E185 .K5" and "E 185.K5", of LC, from "E 599.7 S56", an easy book under Dewey. */
    private static final Pattern WRITTEN_AS_LC =
            Pattern.compile("(?i)[a-z]{1,3}[0-9].*|[a-z]{1,3} [0-9.]*[0-9] ?\\.[a-z].*");

    /** A number of a volume, which counts upward: v.2 stands before v.10. In LC "T86" is a cutter, so a stop is due. */
    private static final Pattern VOLUME_OF_LC = Pattern.compile("\\b(v|vol|bk|no|pt|t|bd) ([0-9]{1,5})\\b");

    private static final Pattern VOLUME = Pattern.compile("\\b(v|vol|bk|no|pt|#) ?([0-9]{1,5})\\b");

    private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0_]+");

    /** Reads a call number; empty when the text holds no letter or digit. */
    public static Optional<CallNumber> parse(String written) {
        String display = FoldedText.cut(BLANKS.matcher(written).replaceAll(" ").strip(), CHARACTERS_MAX);
        String plain = plain(display);
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        Matcher lc = LC.matcher(plain);
        if (lc.matches() && WRITTEN_AS_LC.matcher(display).matches()) {
            return Optional.of(new CallNumber(display, shelfKeyOfLc(lc), Scheme.LIBRARY_OF_CONGRESS));
        }
        Scheme scheme = DEWEY.matcher(plain).matches() ? Scheme.DEWEY : Scheme.LOCAL;
        return Optional.of(new CallNumber(display, countingVolumes(VOLUME, plain), scheme));
    }

    /** The form by which a call number is asked for: one blank between its parts, a full stop only in decimals. */
    static String searchForm(String written) {
        String plain = plain(FoldedText.cut(written, CHARACTERS_MAX));
        Matcher lc = LC.matcher(plain);
        if (!lc.matches()) {
            return plain;
        }
        return lc.group(1) + lc.group(2) + orEmpty(lc.group(3)) + " " + lc.group(4);
    }

    @Override
    public String toString() {
        return display;
    }

    /**
     * Letters are padded to 3 and the class number to 4 digits, so that QA9 stands before QA76; a cutter is a decimal
     * and sorts as it is written.
     */
    private static String shelfKeyOfLc(Matcher lc) {
        String number = "0".repeat(4 - lc.group(2).length()) + lc.group(2);
        String letters = lc.group(1) + " ".repeat(3 - lc.group(1).length());
        return letters + " " + number + orEmpty(lc.group(3)) + " " + countingVolumes(VOLUME_OF_LC, lc.group(4));
    }

    private static String countingVolumes(Pattern volumes, String plain) {
        return volumes.matcher(plain)
                .replaceAll(volume ->
                        volume.group(1) + " " + "0".repeat(5 - volume.group(2).length()) + volume.group(2));
    }

    /** Lower case; full stops kept only between digits, and the marks at which a Dewey number may be cut dropped. */
    private static String plain(String display) {
        String lower = Folding.of(display);
        StringBuilder plain = new StringBuilder(lower.length());
        boolean blank = false;
        for (int i = 0; i < lower.length(); ) {
            int c = lower.codePointAt(i);
            boolean decimal = c == '.' && isDigit(lower, i - 1) && isDigit(lower, i + 1);
            if (Character.isLetterOrDigit(c) || decimal || c == '#') {
                if (blank && !plain.isEmpty()) {
                    plain.append(' ');
                }
                plain.appendCodePoint(c);
                blank = false;
            } else if (!((c == '/' || c == '\'' || c == '′') && isDigit(lower, i - 1) && isDigit(lower, i + 1))) {
                blank = true;
            }
            i += Character.charCount(c);
        }
        return plain.toString();
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static String orEmpty(@Nullable String group) {
        return group == null ? "" : group;
    }
}
