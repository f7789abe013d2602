package carrel.indexer.sources;

/**
 * How much of some bytes is UTF-8.
 *
 * @param sequences well-formed characters beyond ASCII
 * @param broken bytes beyond ASCII that belong to no such character
 */
record Utf8Count(int sequences, int broken) {
    static Utf8Count of(byte[] bytes, int from, int to) {
        int sequences = 0;
        int broken = 0;
        for (int i = from; i < to; i++) {
            if (bytes[i] >= 0) {
                continue;
            }
            int length = sequenceLength(bytes, i, to);
            if (length > 0) {
                sequences++;
                i += length - 1;
            } else {
                broken++;
            }
        }
        return new Utf8Count(sequences, broken);
    }

    /** RFC 3629, table of well-formed sequences: no overlong forms, no surrogates, nothing past U+10FFFF. */
    private static int sequenceLength(byte[] bytes, int at, int to) {
        int first = bytes[at] & 0xff;
        int length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
        if (first < 0xc2 || first > 0xf4 || at + length > to) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xc0) != 0x80) {
                return 0;
            }
        }
        int second = bytes[at + 1] & 0xff;
        boolean wellFormed =
                switch (first) {
                    case 0xe0 -> second >= 0xa0;
                    case 0xed -> second < 0xa0;
                    case 0xf0 -> second >= 0x90;
                    case 0xf4 -> second < 0x90;
                    default -> true;
                };
        return wellFormed ? length : 0;
    }
}
