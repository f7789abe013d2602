package carrel.indexer.sources;

/** What a MARC leader looks like in bytes: ISO 2709 and the MARC 21 leader. */
final class MarcLeader {
    /** Bytes of a leader. */
    static final int LENGTH = 24;

    /** Where the leader says at which byte the data begin, in five digits. */
    static final int BASE_AT = 12;

    /** Bytes of a directory entry: tag 3, length 4, start 5. */
    static final int ENTRY_LENGTH = 12;

    private static final byte[] ENTRY_MAP = {'4', '5', '0', '0'};
    private static final int ENTRY_MAP_AT = 20;

    private MarcLeader() {}

    /**
     * Whether a sound leader stands here, with its first directory entry: strict enough that text inside a record never
     * passes for it.
     */
    static boolean standsAt(byte[] bytes, int at) {
        return at >= 0
                && at + LENGTH + ENTRY_LENGTH <= bytes.length
                && matches(bytes, at + ENTRY_MAP_AT, ENTRY_MAP)
                && digits(bytes, at, 5)
                && letter(bytes[at + 6])
                && (letter(bytes[at + 5]) || bytes[at + 5] == ' ')
                && (letter(bytes[at + 7]) || bytes[at + 7] == ' ')
                && digits(bytes, at + BASE_AT, 5)
                && printable(bytes, at, LENGTH + 3)
                && digits(bytes, at + LENGTH + 3, 9);
    }

    /** Where the next sound leader stands at or after an index; -1 when nowhere. */
    static int find(byte[] bytes, int start) {
        for (int i = start; i + LENGTH + ENTRY_LENGTH <= bytes.length; i++) {
            if (bytes[i + ENTRY_MAP_AT] == '4' && standsAt(bytes, i)) {
                return i;
            }
        }
        return -1;
    }

    /** The record's length as the leader states it; -1 when it states none. */
    static int statedLength(byte[] bytes) {
        return bytes.length >= 5 && digits(bytes, 0, 5) ? number(bytes, 0, 5) : -1;
    }

    /** Decimal digits as a number; -1 when they are none. */
    static int number(byte[] bytes, int at, int length) {
        if (!digits(bytes, at, length)) {
            return -1;
        }
        int number = 0;
        for (int i = at; i < at + length; i++) {
            number = number * 10 + bytes[i] - '0';
        }
        return number;
    }

    static boolean printable(byte[] bytes, int at, int length) {
        for (int i = at; i < at + length; i++) {
            if (i >= bytes.length || bytes[i] < ' ' || bytes[i] == 0x7f) {
                return false;
            }
        }
        return true;
    }

    static boolean digits(byte[] bytes, int at, int length) {
        for (int i = at; i < at + length; i++) {
            if (i < 0 || i >= bytes.length || bytes[i] < '0' || bytes[i] > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean letter(byte b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
    }

    private static boolean matches(byte[] bytes, int at, byte[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
