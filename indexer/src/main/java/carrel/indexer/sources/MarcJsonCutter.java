package carrel.indexer.sources;

import java.io.IOException;
import java.util.Optional;

/**
 * Cuts JSON into the objects that hold records: alone, in a list, one to a line. A leader at an object's beginning
 * always begins a record, so that a lost brace or quotation mark costs no more than the record it stands in.
 */
final class MarcJsonCutter extends TextCutter {
    MarcJsonCutter(ByteWindow window) {
        super(window);
    }

    @Override
    public Optional<Piece> next() throws IOException {
        while (isBetweenRecords(window.at(0))) {
            window.skip(1);
        }
        if (!skipToText()) {
            return Optional.empty();
        }
        return Optional.of(window.at(0) == '{' ? object() : junk());
    }

    private static boolean isBetweenRecords(int b) {
        return isBlank(b) || b == '[' || b == ',' || b == ']' || b == 0x1e;
    }

    private Piece object() throws IOException {
        boolean hasLeader = beginsRecord(0);
        JsonNesting nesting = new JsonNesting();
        for (int i = 0; i < RECORD_BYTES_MAX; i++) {
            int b = window.at(i);
            if (b < 0) {
                return frame(i);
            }
            if (b == '{' && i > 0 && beginsRecord(i)) {
                return hasLeader ? frame(i) : wrapper(i);
            }
            if (nesting.endsWith(b)) {
                return frame(i + 1);
            }
        }
        return debris(
                RECORD_BYTES_MAX, "no record ends within " + (RECORD_BYTES_MAX >> 20) + " MB; this is no MARC in JSON");
    }

    /** An object around records has a list or a name just before the first; else a record has lost its beginning here. */
    private Piece wrapper(int firstRecord) throws IOException {
        int before = firstRecord - 1;
        while (before > 0 && isBlank(window.at(before))) {
            before--;
        }
        if (window.at(before) != '[' && window.at(before) != ':') {
            return debris(firstRecord, "a record begins with its leader, but this one has lost it");
        }
        window.skip(firstRecord);
        return object();
    }

    private Piece junk() throws IOException {
        int end = 1;
        while (end < RECORD_BYTES_MAX && window.at(end) >= 0 && !(window.at(end) == '{' && beginsRecord(end))) {
            end++;
        }
        return debris(
                end, "expected a record in braces, like {\"leader\": …, \"fields\": […]}, but got something else");
    }

    /** Whether an opening brace stands here, and the name "leader" after it. */
    private boolean beginsRecord(int index) throws IOException {
        int i = index + 1;
        while (isBlank(window.at(i))) {
            i++;
        }
        i += window.at(i) == '"' ? 1 : 0;
        return standsAt(i, "leader");
    }
}
