package carrel.indexer.sources;

import java.io.IOException;
import java.util.Optional;

/** Cuts MarcEdit's text into records: each begins with its leader, and a blank line ends it. */
final class MnemonicCutter extends TextCutter {
    MnemonicCutter(ByteWindow window) {
        super(window);
    }

    @Override
    public Optional<Piece> next() throws IOException {
        if (!skipToText()) {
            return Optional.empty();
        }
        int length = lineEnd(0);
        while (length < RECORD_BYTES_MAX) {
            int end = lineEnd(length);
            if (end == length || isBlankLine(length, end) || isLeader(length)) {
                break;
            }
            length = end;
        }
        return Optional.of(
                length < RECORD_BYTES_MAX
                        ? frame(length)
                        : debris(length, "no blank line within " + (RECORD_BYTES_MAX >> 20) + " MB ends this record"));
    }

    private boolean isLeader(int index) throws IOException {
        return standsAt(index, "=LDR") || standsAt(index, "=000");
    }
}
