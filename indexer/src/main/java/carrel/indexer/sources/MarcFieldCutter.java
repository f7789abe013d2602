package carrel.indexer.sources;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Takes an ISO 2709 record apart into its fields: as its directory says where that is borne out by the field
 * terminators, 0x1E, else at the terminators, in the directory's order.
 */
final class MarcFieldCutter {
    /** Past this many bytes a directory's five digits for the start overflow. */
    private static final int STARTS_MAX = 99_999;

    private static final int SUBFIELD_DELIMITER = 0x1f;

    private final byte[] record;
    private final MarcDirectory directory;
    private final int end;

    private MarcFieldCutter(byte[] record, MarcDirectory directory) {
        this.record = record;
        this.directory = directory;
        boolean terminated = record[record.length - 1] == Iso2709Cutter.RECORD_TERMINATOR;
        this.end = terminated ? record.length - 1 : record.length;
    }

    /**
     * A field's content.
     *
     * @param from its first byte, in the record
     * @param to the byte after its last one, its terminator left out
     */
    record Range(String tag, int from, int to) {}

    /**
     * The fields, in the directory's order.
     *
     * @param exact whether the directory was right about every one
     * @param unlisted how many bytes stand in no field of an exact directory
     */
    record Fields(List<Range> ranges, boolean exact, int unlisted) {
        Fields {
            ranges = List.copyOf(ranges);
        }
    }

    static Fields cut(byte[] record, MarcDirectory directory) {
        return new MarcFieldCutter(record, directory).cut();
    }

    private Fields cut() {
        List<Range> ranges = new ArrayList<>();
        int bytes = 0;
        for (MarcDirectory.Entry entry : directory.entries()) {
            if (!bornOut(entry)) {
                return new Fields(rebuilt(), false, 0);
            }
            ranges.add(range(entry, start(entry), start(entry) + entry.length() - 1));
            bytes += entry.length();
        }
        return new Fields(ranges, true, end - directory.dataFrom() - bytes);
    }

    private int start(MarcDirectory.Entry entry) {
        return directory.dataFrom() + entry.start();
    }

    private boolean beginsField(int at) {
        return at == directory.dataFrom()
                || (at > directory.dataFrom() && at < end && record[at - 1] == Iso2709Cutter.FIELD_TERMINATOR);
    }

    private boolean bornOut(MarcDirectory.Entry entry) {
        if (entry.start() < 0 || entry.length() < 1) {
            return false;
        }
        int last = start(entry) + entry.length() - 1;
        return last < end && record[last] == Iso2709Cutter.FIELD_TERMINATOR && beginsField(start(entry));
    }

    private List<Range> rebuilt() {
        List<MarcDirectory.Entry> entries = directory.entries();
        SortedMap<Integer, Range> found = new TreeMap<>();
        List<Range> pieces = pieces();
        if (end - directory.dataFrom() <= STARTS_MAX) {
            claimByStart(entries, found, pieces);
        }
        assignInOrder(entries, found, pieces);
        return List.copyOf(found.values());
    }

    /** What stands between the terminators. */
    private List<Range> pieces() {
        List<Range> pieces = new ArrayList<>();
        int from = directory.dataFrom();
        for (int i = from; i < end; i++) {
            if (record[i] == Iso2709Cutter.FIELD_TERMINATOR) {
                pieces.add(new Range("", from, i));
                from = i + 1;
            }
        }
        if (from < end) {
            pieces.add(new Range("", from, end));
        }
        return pieces;
    }

    /** Gives each field whose start is right its piece, and cuts a piece in two where a terminator is missing. */
    private void claimByStart(List<MarcDirectory.Entry> entries, SortedMap<Integer, Range> found, List<Range> pieces) {
        for (int i = 0; i < entries.size(); i++) {
            MarcDirectory.Entry entry = entries.get(i);
            for (int p = 0; entry.start() >= 0 && p < pieces.size(); p++) {
                Range piece = pieces.get(p);
                if (piece.from() == start(entry) && fits(entry, piece)) {
                    pieces.remove(p);
                    found.put(i, range(entry, piece.from(), endWithin(entry, piece, entries, pieces, p)));
                    break;
                }
            }
        }
    }

    /** Where a claimed field ends; a rest that another field of the directory claims goes back to the pieces. */
    private int endWithin(
            MarcDirectory.Entry entry, Range piece, List<MarcDirectory.Entry> entries, List<Range> pieces, int place) {
        int stated = start(entry) + entry.length();
        boolean anotherBegins = entry.length() > 0
                && stated < piece.to()
                && entries.stream().anyMatch(other -> other.start() >= 0 && start(other) == stated);
        if (!anotherBegins) {
            return piece.to();
        }
        pieces.add(place, new Range("", stated, piece.to()));
        return stated - 1;
    }

    /** What is left over goes to the fields that are left over, in order, as long as each looks like its tag. */
    private void assignInOrder(List<MarcDirectory.Entry> entries, SortedMap<Integer, Range> found, List<Range> pieces) {
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            if (!found.containsKey(i)) {
                open.add(i);
            }
        }
        if (end - directory.dataFrom() <= STARTS_MAX
                && open.stream().allMatch(i -> entries.get(i).start() >= 0)) {
            open.sort(Comparator.comparingInt(i -> entries.get(i).start()));
        }
        boolean oneForOne = open.size() == pieces.size();
        int next = 0;
        for (int i : open) {
            MarcDirectory.Entry entry = entries.get(i);
            while (!oneForOne && next < pieces.size() && !fits(entry, pieces.get(next))) {
                next++;
            }
            if (next < pieces.size() && fits(entry, pieces.get(next))) {
                found.put(
                        i,
                        range(entry, pieces.get(next).from(), pieces.get(next).to()));
            }
            next++;
        }
    }

    /** A data field has a subfield delimiter after its two indicators; a control field has none. */
    private boolean fits(MarcDirectory.Entry entry, Range piece) {
        int length = piece.to() - piece.from();
        boolean data = false;
        for (int i = 0; i <= 2 && i < length; i++) {
            data |= record[piece.from() + i] == SUBFIELD_DELIMITER;
        }
        return data != entry.control();
    }

    private static Range range(MarcDirectory.Entry entry, int from, int to) {
        return new Range(entry.tag(), from, Math.max(from, to));
    }
}
