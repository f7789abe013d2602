package carrel.indexer.sources;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Cuts ISO 2709 at the record terminator, 0x1D. The length in a leader is believed only where the terminator and the
 * next leader bear it out, since lengths count characters, overflow, and lie.
 */
final class Iso2709Cutter implements Cutter {
    static final int RECORD_TERMINATOR = 0x1d;
    static final int FIELD_TERMINATOR = 0x1e;

    private static final int LEADER_AND_ENTRY = MarcLeader.LENGTH + MarcLeader.ENTRY_LENGTH;
    private static final int BLANKS_MAX = 4096;

    /** Some systems write the length twice, which is no record; half a leader is what is left of one. */
    private static final int LEFT_OF_A_RECORD_MIN = 12;

    private final ByteWindow window;
    private long records;

    Iso2709Cutter(ByteWindow window) {
        this.window = window;
    }

    @Override
    public Optional<Piece> next() throws IOException {
        skipBetweenRecords();
        if (!window.has(1)) {
            return Optional.empty();
        }
        int terminator = window.find(RECORD_TERMINATOR, 0, RECORD_BYTES_MAX);
        int length = terminator < 0 ? window.ahead(RECORD_BYTES_MAX) : terminator + 1;
        int stated = MarcLeader.statedLength(window.peek(0, 5));
        if (terminator >= 0 && stated == length && holdsAsManyFieldsAsListed(length)) {
            return frame(length);
        }
        if (terminator >= 0 && goesOnAfterTerminator(length, stated)) {
            return frame(stated);
        }
        int nextLeader = MarcLeader.find(window.peek(0, length), 1);
        if (nextLeader > 0) {
            return beforeLeader(nextLeader);
        }
        if (terminator < 0 && length == RECORD_BYTES_MAX) {
            return debris(
                    length,
                    "no record terminator within " + (RECORD_BYTES_MAX >> 20)
                            + " MB; what stands here is no MARC record, or several that lost their ends");
        }
        return frame(length);
    }

    /**
     * Whether each field of the directory has its terminator, and no other stands here. A record that was cut short and
     * the whole one after it may by chance have together the length that the first one states.
     */
    private boolean holdsAsManyFieldsAsListed(int length) throws IOException {
        byte[] record = window.peek(0, length);
        int terminators = 0;
        for (byte b : record) {
            terminators += b == FIELD_TERMINATOR ? 1 : 0;
        }
        int base = MarcLeader.number(record, MarcLeader.BASE_AT, 5);
        return base > 0 && terminators == (base - 1 - MarcLeader.LENGTH) / MarcLeader.ENTRY_LENGTH + 1;
    }

    /** Whether the terminator is a stray one in the middle of a record whose stated length is right. */
    private boolean goesOnAfterTerminator(int length, int stated) throws IOException {
        if (stated <= length || window.at(stated - 1) != RECORD_TERMINATOR) {
            return false;
        }
        boolean nextRecordFollows = MarcLeader.standsAt(window.peek(length, length + LEADER_AND_ENTRY), 0);
        boolean recordFollowsStatedEnd = window.at(stated) < 0
                || window.at(stated) == '\n'
                || window.at(stated) == '\r'
                || MarcLeader.standsAt(window.peek(stated, stated + LEADER_AND_ENTRY), 0);
        return !nextRecordFollows && recordFollowsStatedEnd;
    }

    /** A record that lost its terminator, or junk, stands before the next record's leader. */
    private Optional<Piece> beforeLeader(int nextLeader) throws IOException {
        boolean hasFields = window.find(FIELD_TERMINATOR, 0, nextLeader) >= 0;
        boolean leftOfARecord = nextLeader >= LEFT_OF_A_RECORD_MIN && MarcLeader.statedLength(window.peek(0, 5)) > 0;
        if (!hasFields && nextLeader < MarcLeader.LENGTH && !leftOfARecord) {
            window.skip(nextLeader);
            return next();
        }
        return hasFields ? frame(nextLeader) : debris(nextLeader, "text between two records that is no MARC record");
    }

    private Optional<Piece> frame(int length) throws IOException {
        Read.Position position = position();
        return Optional.of(new Piece.Frame(position, window.take(length), List.of()));
    }

    private Optional<Piece> debris(int length, String why) throws IOException {
        Read.Position position = position();
        return Optional.of(new Piece.Debris(position, window.take(length), why));
    }

    private Read.Position position() {
        records++;
        return new Read.Position(records, window.offset());
    }

    private void skipBetweenRecords() throws IOException {
        window.skipWhile(Iso2709Cutter::isBetweenRecords);
        if (window.at(0) == 0xef && window.at(1) == 0xbb && window.at(2) == 0xbf) {
            window.skip(3);
        }
        skipBlanks();
    }

    // A damaged leader may begin with spaces, so they are passed over only when a sound one follows, or nothing at all.
    private void skipBlanks() throws IOException {
        int blanks = 0;
        while (blanks < BLANKS_MAX && (window.at(blanks) == ' ' || isBetweenRecords(window.at(blanks)))) {
            blanks++;
        }
        boolean leaderFollows = MarcLeader.standsAt(window.peek(blanks, blanks + LEADER_AND_ENTRY), 0);
        if (blanks > 0 && (leaderFollows || window.at(blanks) < 0)) {
            window.skip(blanks);
        }
    }

    private static boolean isBetweenRecords(int b) {
        return b == '\n' || b == '\r' || b == '\t' || b == 0 || b == 0x1a || b == RECORD_TERMINATOR;
    }

    @Override
    public void close() throws IOException {
        window.close();
    }
}
