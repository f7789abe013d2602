package carrel.indexer.sources;

import java.io.IOException;
import java.util.Optional;

/**
 * Cuts JSON into the objects of its lists of one name, however deep they stand; without a name, into the objects of the
 * outermost list, or the outermost objects themselves, one to a line or not.
 */
final class JsonCutter extends TextCutter {
    private final String list;
    private boolean inList;

    /** @param list the name of the list; empty for the outermost one */
    JsonCutter(ByteWindow window, String list) {
        super(window);
        this.list = list;
        this.inList = list.isEmpty();
    }

    @Override
    public Optional<Piece> next() throws IOException {
        while (true) {
            if (!inList && !enterList()) {
                return Optional.empty();
            }
            while (isBetween(window.at(0))) {
                window.skip(1);
            }
            if (!skipToText()) {
                return Optional.empty();
            }
            if (window.at(0) == '{') {
                return Optional.of(object());
            }
            if (window.at(0) != ']') {
                return Optional.of(junk());
            }
            window.skip(1);
            inList = false;
        }
    }

    private boolean isBetween(int b) {
        return isBlank(b) || b == ',' || (list.isEmpty() && (b == '[' || b == ']'));
    }

    /** Goes past the next list of the name; false at the end of the file. */
    private boolean enterList() throws IOException {
        String name = '"' + list + '"';
        int quote = window.find('"', 0, RECORD_BYTES_MAX);
        while (quote >= 0) {
            int colon = blanks(quote + name.length());
            if (standsAt(quote, name) && window.at(colon) == ':') {
                int bracket = blanks(colon + 1);
                if (window.at(bracket) == '[') {
                    window.skip(bracket + 1);
                    inList = true;
                    return true;
                }
            }
            window.skip(stringEnd(quote));
            quote = window.find('"', 0, RECORD_BYTES_MAX);
        }
        return false;
    }

    private int blanks(int index) throws IOException {
        int i = index;
        while (isBlank(window.at(i))) {
            i++;
        }
        return i;
    }

    private int stringEnd(int quote) throws IOException {
        int i = quote + 1;
        while (i < RECORD_BYTES_MAX && window.at(i) >= 0 && window.at(i) != '"' && window.at(i) != NEWLINE) {
            i += window.at(i) == '\\' ? 2 : 1;
        }
        return i + 1;
    }

    private Piece object() throws IOException {
        JsonNesting nesting = new JsonNesting();
        for (int i = 0; i < RECORD_BYTES_MAX; i++) {
            int b = window.at(i);
            if (b < 0) {
                return frame(i);
            }
            if (nesting.endsWith(b)) {
                return frame(i + 1);
            }
        }
        return debris(RECORD_BYTES_MAX, "no entry ends within " + (RECORD_BYTES_MAX >> 20) + " MB");
    }

    private Piece junk() throws IOException {
        int end = 1;
        while (end < RECORD_BYTES_MAX && window.at(end) >= 0 && "{]".indexOf(window.at(end)) < 0) {
            end++;
        }
        return debris(end, "expected an entry in braces, like {\"title\": …}, but got something else");
    }
}
