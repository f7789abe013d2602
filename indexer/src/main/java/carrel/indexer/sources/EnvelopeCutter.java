package carrel.indexer.sources;

import java.io.IOException;
import java.util.Optional;

/** Cuts OAI-PMH at its envelopes: {@code record} elements that may hold records of their own. */
final class EnvelopeCutter extends TagCutter {
    private static final String RECORD = "record";

    private int at;
    private int depth;

    EnvelopeCutter(ByteWindow window) {
        super(window);
    }

    @Override
    public Optional<Piece> next() throws IOException {
        while (true) {
            int tag = window.find('<', at, at + RECORD_BYTES_MAX);
            if (tag < 0 || at > RECORD_BYTES_MAX) {
                return last();
            }
            int hidden = pastHidden(tag);
            at = hidden >= 0 ? hidden : tagEnd(tag);
            if (hidden < 0 && standsAt(tag, "</")) {
                depth -= depth > 0 && localName(tag + 2).equals(RECORD) ? 1 : 0;
                if (depth == 0 && localName(tag + 2).equals(RECORD)) {
                    return Optional.of(envelope(at));
                }
            } else if (hidden < 0 && localName(tag + 1).equals(RECORD) && window.at(at - 2) != '/') {
                begin(tag);
            }
            if (depth == 0) {
                window.skip(at);
                at = 0;
            }
        }
    }

    private void begin(int tag) throws IOException {
        if (depth == 0) {
            window.skip(tag);
            at -= tag;
        }
        depth++;
    }

    private Piece envelope(int end) throws IOException {
        at = 0;
        return frame(end);
    }

    private Optional<Piece> last() throws IOException {
        int length = depth > 0 ? window.ahead(RECORD_BYTES_MAX) : 0;
        depth = 0;
        at = 0;
        return length > 0
                ? Optional.of(debris(length, "no record ends here; the page was cut short, harvest it again"))
                : Optional.empty();
    }
}
