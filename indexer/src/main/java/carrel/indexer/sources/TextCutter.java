package carrel.indexer.sources;

import java.io.IOException;
import java.util.List;

/** What cutters of text files share: where pieces stand, lines, and blank ones passed over. */
abstract class TextCutter implements Cutter {
    static final int NEWLINE = '\n';

    final ByteWindow window;
    private long records;

    TextCutter(ByteWindow window) {
        this.window = window;
    }

    /** Passes over white space and a byte order mark; false at the end of the file. */
    final boolean skipToText() throws IOException {
        while (isBlank(window.at(0)) || isByteOrderMark()) {
            window.skip(isByteOrderMark() ? 3 : 1);
        }
        return window.at(0) >= 0;
    }

    /** The index after the line that begins at an index: after its line break, or at the file's end. */
    final int lineEnd(int start) throws IOException {
        int newline = window.find(NEWLINE, start, start + RECORD_BYTES_MAX);
        return newline < 0 ? window.ahead(start + RECORD_BYTES_MAX) : newline + 1;
    }

    final boolean isBlankLine(int start, int end) throws IOException {
        for (int i = start; i < end; i++) {
            if (!isBlank(window.at(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether these characters, all ASCII, stand at an index. */
    final boolean standsAt(int index, String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            if (window.at(index + i) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    final Piece frame(int length) throws IOException {
        Read.Position position = position();
        return new Piece.Frame(position, window.take(length), List.of());
    }

    final Piece debris(int length, String why) throws IOException {
        Read.Position position = position();
        return new Piece.Debris(position, window.take(length), why);
    }

    private Read.Position position() {
        records++;
        return new Read.Position(records, window.offset());
    }

    private boolean isByteOrderMark() throws IOException {
        return window.at(0) == 0xef && window.at(1) == 0xbb && window.at(2) == 0xbf;
    }

    static boolean isBlank(int b) {
        return b == ' ' || b == '\t' || b == '\r' || b == NEWLINE;
    }

    @Override
    public void close() throws IOException {
        window.close();
    }
}
