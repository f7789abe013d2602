package carrel.indexer.sources;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The directory of an ISO 2709 record: which fields it has and where it says they stand.
 *
 * @param entries in the directory's order
 * @param dataFrom the first byte after the directory's terminator
 * @param sound whether leader and directory have the lengths they should have
 */
record MarcDirectory(List<Entry> entries, int dataFrom, boolean sound) {
    /**
     * One field.
     *
     * @param length in bytes with its terminator; -1 when unreadable
     * @param start in bytes from {@code dataFrom}; -1 when unreadable
     */
    record Entry(String tag, int length, int start) {
        boolean control() {
            return tag.startsWith("00");
        }

        /** A tag is three letters or digits. */
        boolean tagged() {
            return tag.chars().allMatch(c -> c < 0x80 && Character.isLetterOrDigit(c));
        }
    }

    private static final int BASE_ADDRESS_AT = 12;
    private static final int LONGEST_SOUND_BYTES = 99_999;

    MarcDirectory {
        entries = List.copyOf(entries);
    }

    static MarcDirectory of(byte[] record) throws UnreadableRecord {
        int end = end(record);
        boolean sound = (end - MarcLeader.LENGTH) % MarcLeader.ENTRY_LENGTH == 0;
        List<Entry> entries = entries(record, MarcLeader.LENGTH, end);
        if (!sound || record.length > LONGEST_SOUND_BYTES) {
            List<Entry> overflowing = overflowing(record, MarcLeader.LENGTH, end);
            entries = sound || followEachOther(overflowing)
                    ? overflowing
                    : entries(record, shiftedStart(record, end), end);
        }
        if (entries.isEmpty()) {
            throw new UnreadableRecord("a MARC record has a directory of its fields, but this one lists none");
        }
        return new MarcDirectory(entries, end + 1, sound);
    }

    private static List<Entry> entries(byte[] record, int from, int end) {
        List<Entry> entries = new ArrayList<>();
        for (int at = from; at + MarcLeader.ENTRY_LENGTH <= end; at += MarcLeader.ENTRY_LENGTH) {
            entries.add(entry(record, at, 4, 5));
        }
        return entries;
    }

    /**
     * Records too long for the standard get entries with a digit more, five for the length or six for the start. Such
     * an entry is believed when its field begins where the one before it ends.
     */
    private static List<Entry> overflowing(byte[] record, int from, int end) {
        List<Entry> entries = new ArrayList<>();
        int expected = 0;
        int at = from;
        while (at + MarcLeader.ENTRY_LENGTH <= end) {
            Entry entry = entry(record, at, 4, 5);
            int width = MarcLeader.ENTRY_LENGTH;
            for (int[] digits : new int[][] {{5, 5}, {4, 6}, {5, 6}}) {
                int wide = 3 + digits[0] + digits[1];
                if (entry.start() != expected && at + wide <= end) {
                    Entry longer = entry(record, at, digits[0], digits[1]);
                    boolean follows = longer.start() == expected;
                    entry = follows ? longer : entry;
                    width = follows ? wide : width;
                }
            }
            entries.add(entry);
            expected = entry.start() + entry.length();
            at += width;
        }
        return entries;
    }

    private static boolean followEachOther(List<Entry> entries) {
        int expected = 0;
        for (Entry entry : entries) {
            if (entry.start() != expected) {
                return false;
            }
            expected = entry.start() + entry.length();
        }
        return true;
    }

    private static Entry entry(byte[] record, int at, int lengthDigits, int startDigits) {
        return new Entry(
                new String(record, at, 3, StandardCharsets.ISO_8859_1),
                MarcLeader.number(record, at + 3, lengthDigits),
                MarcLeader.number(record, at + 3 + lengthDigits, startDigits));
    }

    /** Whether a leader that begins at an index gives a base address (leader/12-16) before which a directory ends. */
    static boolean endsWhereLeaderSays(byte[] record, int leader) {
        int base = MarcLeader.number(record, leader + BASE_ADDRESS_AT, 5);
        return base > MarcLeader.LENGTH
                && leader + base <= record.length
                && record[leader + base - 1] == Iso2709Cutter.FIELD_TERMINATOR
                && (base - 1 - MarcLeader.LENGTH) % MarcLeader.ENTRY_LENGTH == 0;
    }

    private static int end(byte[] record) throws UnreadableRecord {
        if (endsWhereLeaderSays(record, 0)) {
            return MarcLeader.number(record, BASE_ADDRESS_AT, 5) - 1;
        }
        for (int i = 0; i < record.length; i++) {
            if (record[i] == Iso2709Cutter.FIELD_TERMINATOR) {
                return i;
            }
        }
        throw new UnreadableRecord("a MARC record has fields that end in 0x1E, but this one has none");
    }

    /** Where a directory begins whose leader has lost or won a few bytes. */
    private static int shiftedStart(byte[] record, int end) {
        for (int shift = 1; shift <= 4; shift++) {
            for (int from : new int[] {MarcLeader.LENGTH - shift, MarcLeader.LENGTH + shift}) {
                boolean fits = from < end && (end - from) % MarcLeader.ENTRY_LENGTH == 0;
                if (fits && MarcLeader.digits(record, from, MarcLeader.ENTRY_LENGTH)) {
                    return from;
                }
            }
        }
        return MarcLeader.LENGTH;
    }
}
