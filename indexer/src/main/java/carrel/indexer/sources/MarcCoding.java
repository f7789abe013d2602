package carrel.indexer.sources;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * The character coding of one record, decided by looking at its bytes: the flag in leader/09 is wrong too often to go
 * by, and settles only what the bytes leave open.
 */
enum MarcCoding {
    ASCII,
    UTF_8,
    /** UTF-8 with bytes in it that are none. */
    UTF_8_DAMAGED,
    MARC_8,
    /** Neither UTF-8 nor MARC-8: what a Western European Windows system writes. */
    WINDOWS,
    /** The same with Cyrillic. */
    WINDOWS_CYRILLIC;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");
    private static final int ESCAPE = 0x1b;

    /** Looks at a record's fields, between two indexes. */
    static MarcCoding of(byte[] bytes, int from, int to) {
        boolean ascii = true;
        boolean escapes = false;
        for (int i = from; i < to; i++) {
            ascii &= bytes[i] >= 0;
            escapes |= bytes[i] == ESCAPE;
        }
        if (ascii) {
            return escapes ? MARC_8 : ASCII;
        }
        Utf8Count count = Utf8Count.of(bytes, from, to);
        if (count.broken() == 0) {
            return UTF_8;
        }
        if (!escapes && count.sequences() >= count.broken()) {
            return UTF_8_DAMAGED;
        }
        return escapes ? MARC_8 : singleByte(bytes, from, to);
    }

    private static MarcCoding singleByte(byte[] bytes, int from, int to) {
        if (looksLikeCyrillic(bytes, from, to)) {
            return WINDOWS_CYRILLIC;
        }
        return looksLikeAnsel(bytes, from, to) ? MARC_8 : WINDOWS;
    }

    /** The text between two indexes, composed and without control characters. */
    String decode(byte[] bytes, int from, int to) {
        return CleanText.of(raw(bytes, from, to));
    }

    String raw(byte[] bytes, int from, int to) {
        return switch (this) {
            case ASCII -> new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
            case UTF_8 -> new String(bytes, from, to - from, StandardCharsets.UTF_8);
            case MARC_8 -> Marc8.decode(bytes, from, to);
            case WINDOWS -> new String(bytes, from, to - from, WINDOWS_1252);
            case WINDOWS_CYRILLIC -> new String(bytes, from, to - from, WINDOWS_1251);
            case UTF_8_DAMAGED -> damaged(bytes, from, to);
        };
    }

    // Records pasted together from two systems carry fields in two codings: each piece of text is looked at again.
    private static String damaged(byte[] bytes, int from, int to) {
        Utf8Count count = Utf8Count.of(bytes, from, to);
        if (count.broken() == 0 || count.sequences() > 0) {
            return new String(bytes, from, to - from, StandardCharsets.UTF_8);
        }
        return singleByte(bytes, from, to).raw(bytes, from, to);
    }

    /**
     * Whether the bytes beyond ASCII are ANSEL. There a diacritic stands before its letter, and nearly every such pair
     * composes into one character; Windows text has letters in the diacritics' places, before anything at all.
     */
    private static boolean looksLikeAnsel(byte[] bytes, int from, int to) {
        int fits = 0;
        int strange = 0;
        for (int i = from; i < to; i++) {
            int b = bytes[i] & 0xff;
            if (b < 0x80) {
                continue;
            }
            if (!Marc8.isDiacritic(b)) {
                boolean known = Marc8.character(b).isPresent() || b == 0x88 || b == 0x89;
                fits += known ? 1 : 0;
                strange += known ? 0 : 1;
                continue;
            }
            int letterAt = i + 1 < to && Marc8.isDiacritic(bytes[i + 1] & 0xff) ? i + 2 : i + 1;
            boolean composes = letterAt < to && composes(b, bytes[letterAt] & 0xff);
            fits += composes ? 1 : 0;
            strange += composes ? 0 : 1;
        }
        return fits >= strange;
    }

    /** Words of several letters that are all beyond ASCII, in the places where windows-1251 has its letters. */
    private static boolean looksLikeCyrillic(byte[] bytes, int from, int to) {
        int inWords = 0;
        int others = 0;
        int run = 0;
        for (int i = from; i <= to; i++) {
            boolean letter = i < to && (bytes[i] & 0xff) >= 0xc0;
            if (letter) {
                run++;
                continue;
            }
            inWords += run >= 3 ? run : 0;
            others += run < 3 ? run : 0;
            others += i < to && bytes[i] < 0 ? 1 : 0;
            run = 0;
        }
        return inWords > 3 * others;
    }

    private static boolean composes(int diacritic, int letter) {
        if (letter >= 0x80 || !Character.isLetter(letter)) {
            return false;
        }
        // Romanized Cyrillic ties two letters with a pair of half marks, which never compose; nor do underlines.
        boolean half = "\u00eb\u00ec\u00f5\u00f6\u00fa\u00fb".indexOf(diacritic) >= 0;
        String pair =
                (char) letter + Marc8.character(diacritic).map(String::valueOf).orElse("");
        return half || Normalizer.normalize(pair, Normalizer.Form.NFC).length() == 1;
    }
}
