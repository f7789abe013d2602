package carrel.indexer.sources;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Cuts a table into rows: one to a line, but except between tabs a quoted cell may hold line breaks. */
final class RowCutter extends TextCutter {
    /** A row on more lines than this has lost a quotation mark, and ends with its first line. */
    private static final int LINES_MAX = 100;

    private final char separator;
    private final boolean quoted;

    RowCutter(ByteWindow window, char separator) {
        super(window);
        this.separator = separator;
        this.quoted = separator != '\t';
    }

    /** Takes the row of the columns' names, which is no record. */
    String header() throws IOException {
        skipToText();
        return new String(window.take(lineEnd(0)), StandardCharsets.UTF_8);
    }

    @Override
    public Optional<Piece> next() throws IOException {
        if (!skipBlankLines()) {
            return Optional.empty();
        }
        int firstLine = lineEnd(0);
        int length = firstLine;
        for (int lines = 1; quoted && lines < LINES_MAX && hasOpenCell(length); lines++) {
            length = lineEnd(length);
        }
        int row = quoted && hasOpenCell(length) ? firstLine : length;
        return Optional.of(row < RECORD_BYTES_MAX ? frame(row) : debris(row, "no line break ends this row"));
    }

    /** A line of tabs is blank too, but a tab before text is an empty first cell. */
    private boolean skipBlankLines() throws IOException {
        int end = lineEnd(0);
        while (end > 0 && isBlankLine(0, end)) {
            window.skip(end);
            end = lineEnd(0);
        }
        return end > 0;
    }

    /** Whether a quotation mark that begins a cell is still open at an index; a doubled one is a character. */
    private boolean hasOpenCell(int end) throws IOException {
        boolean open = false;
        int before = separator;
        for (int i = 0; i < end; i++) {
            int b = window.at(i);
            if (b == '"') {
                open = !open && (before == separator || before == NEWLINE || before == '"');
            }
            before = b;
        }
        return open;
    }
}
