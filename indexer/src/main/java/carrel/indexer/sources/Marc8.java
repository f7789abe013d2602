package carrel.indexer.sources;

import java.util.Optional;
import java.util.Set;
import org.marc4j.converter.impl.CodeTableGenerated;
import org.marc4j.converter.impl.CodeTableInterface;

/**
 * MARC-8, the character coding of MARC before Unicode: ASCII and extended Latin (ANSEL), and escape sequences that
 * change to Greek, Cyrillic, Hebrew, Arabic and East Asian sets. A diacritic stands before its letter. Source: MARC 21
 * Specifications, Character Sets and Encoding Options; the code tables are marc4j's.
 *
 * <p>marc4j's own converter loops for ever on some broken escape sequences; here every step moves forward.
 */
final class Marc8 {
    private static final CodeTableInterface TABLES = new CodeTableGenerated();

    private static final int ESCAPE = 0x1b;
    private static final int ASCII = 'B';
    private static final int ANSEL = 'E';
    private static final int EAST_ASIAN = '1';
    private static final String SETS = "1234BENQS";

    /**
     * 88 and 89 bracket an article that does not file; EC and FB are the second halves of marks over two letters, whose
     * first halves already stand for the whole.
     */
    private static final Set<Integer> SILENT = Set.of(0x88, 0x89, 0xec, 0xfb);

    private static final char REPLACEMENT = '\ufffd';

    private final byte[] bytes;
    private final int end;
    private final StringBuilder text;
    private final StringBuilder diacritics = new StringBuilder(2);
    private int at;
    private int g0 = ASCII;
    private int g1 = ANSEL;

    private Marc8(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.at = from;
        this.end = to;
        this.text = new StringBuilder(to - from);
    }

    /** The text between two indexes; what no table knows becomes U+FFFD. Diacritics are not yet composed. */
    static String decode(byte[] bytes, int from, int to) {
        return new Marc8(bytes, from, to).decode();
    }

    /** The letter or mark that a set has at a byte, if it has one. */
    static Optional<Character> character(int b) {
        char found = TABLES.getChar(b, ANSEL);
        return found == 0 ? Optional.empty() : Optional.of(found);
    }

    /** Whether the byte is an ANSEL diacritic, which stands before its letter. */
    static boolean isDiacritic(int b) {
        return b >= 0xe0 && b <= 0xfe && TABLES.isCombining(b, ASCII, ANSEL);
    }

    private String decode() {
        while (at < end) {
            int b = bytes[at] & 0xff;
            if (b == ESCAPE) {
                at += Math.max(1, changeSet());
            } else if (b <= ' ' || b == 0x7f) {
                letter((char) b);
                at++;
            } else if (b < 0x80 && g0 == EAST_ASIAN) {
                eastAsian();
            } else {
                single(b);
                at++;
            }
        }
        return text.append(diacritics).toString();
    }

    private void single(int b) {
        int set = b < 0x80 ? g0 : g1;
        char found = TABLES.getChar(b, set);
        if (found != 0 && TABLES.isCombining(b, g0, g1)) {
            diacritics.append(found);
        } else if (found != 0) {
            letter(found);
        } else if (b == 0x8d || b == 0x8e) {
            letter(b == 0x8d ? '\u200d' : '\u200c');
        } else if (b < 0x80) {
            letter((char) b);
        } else if (!SILENT.contains(b)) {
            letter(REPLACEMENT);
        }
    }

    private void letter(char letter) {
        text.append(letter).append(diacritics);
        diacritics.setLength(0);
    }

    /** Three bytes make a character; a lost byte must not turn all that follows into other characters. */
    private void eastAsian() {
        int triple = triple(at);
        char found = triple < 0 ? 0 : TABLES.getChar(triple, EAST_ASIAN);
        if (found != 0) {
            letter(found);
            at += 3;
            return;
        }
        int run = runLength();
        // Too few bytes for a character are punctuation that was typed without changing back to Latin.
        letter(run < 3 ? (char) bytes[at] : REPLACEMENT);
        at += run % 3 == 0 ? 3 : 1;
    }

    private int triple(int from) {
        if (from + 3 > end) {
            return -1;
        }
        int triple = 0;
        for (int i = from; i < from + 3; i++) {
            if (bytes[i] <= ' ') {
                return -1;
            }
            triple = triple << 8 | bytes[i];
        }
        return triple;
    }

    private int runLength() {
        int i = at;
        while (i < end && bytes[i] > ' ') {
            i++;
        }
        return i - at;
    }

    /** Follows an escape sequence; how many bytes it takes, 0 for one that means nothing. */
    private int changeSet() {
        int i = at + 1;
        while (i < end && bytes[i] == ' ') {
            i++;
        }
        if (i >= end) {
            return i - at;
        }
        return switch (bytes[i]) {
            case 'g', 'b', 'p' -> {
                g0 = bytes[i];
                yield i + 1 - at;
            }
            case 's' -> {
                g0 = ASCII;
                yield i + 1 - at;
            }
            case '(', ',' -> designate(i + 1, false);
            case ')', '-' -> designate(i + 1, true);
            case '$' -> multibyte(i + 1);
            default -> 0;
        };
    }

    private int multibyte(int from) {
        int i = from;
        boolean right = false;
        while (i < end && " (,)-".indexOf(bytes[i]) >= 0) {
            right |= bytes[i] == ')' || bytes[i] == '-';
            i++;
        }
        return designate(i, right);
    }

    private int designate(int from, boolean right) {
        int i = from;
        while (i < end && " !(,)-$".indexOf(bytes[i]) >= 0) {
            i++;
        }
        if (i >= end || SETS.indexOf(bytes[i]) < 0) {
            return 0;
        }
        if (right) {
            g1 = bytes[i];
        } else {
            g0 = bytes[i];
        }
        return i + 1 - at;
    }
}
