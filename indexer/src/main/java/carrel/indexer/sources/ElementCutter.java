package carrel.indexer.sources;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** Cuts XML at the start and end tags of one kind of element that does not hold its like, whatever is around it. */
final class ElementCutter extends TagCutter {
    private final Set<String> names;

    /** Where to look on. The window stands at the open element's start; outside of elements, here. */
    private int at;

    private boolean open;

    /** @param names the element's local names, one for each way of writing it */
    ElementCutter(ByteWindow window, Set<String> names) {
        super(window);
        this.names = Set.copyOf(names);
    }

    @Override
    public Optional<Piece> next() throws IOException {
        while (true) {
            int tag = window.find('<', at, at + RECORD_BYTES_MAX);
            if (tag < 0) {
                return last(window.ahead(at + RECORD_BYTES_MAX));
            }
            Optional<Piece> piece = after(tag);
            if (piece.isPresent()) {
                return piece;
            }
            if (!open) {
                window.skip(at);
                at = 0;
            } else if (at > RECORD_BYTES_MAX) {
                return Optional.of(tooLong());
            }
        }
    }

    private Optional<Piece> after(int tag) throws IOException {
        int hidden = pastHidden(tag);
        if (hidden >= 0) {
            at = hidden;
            return Optional.empty();
        }
        at = tagEnd(tag);
        if (standsAt(tag, "</")) {
            return open && names.contains(localName(tag + 2)) ? Optional.of(element(at)) : Optional.empty();
        }
        return names.contains(localName(tag + 1)) && window.at(at - 2) != '/' ? begun(tag) : Optional.empty();
    }

    /** An element that is still open has lost its end tag, and ends here. */
    private Optional<Piece> begun(int tag) throws IOException {
        if (open) {
            return Optional.of(element(tag));
        }
        window.skip(tag);
        at -= tag;
        open = true;
        return Optional.empty();
    }

    private Piece element(int end) throws IOException {
        open = false;
        at = 0;
        return frame(end);
    }

    private Optional<Piece> last(int length) throws IOException {
        if (open && length > 0) {
            return Optional.of(element(length));
        }
        window.skip(length);
        at = 0;
        return length < RECORD_BYTES_MAX ? Optional.empty() : next();
    }

    private Piece tooLong() throws IOException {
        int length = at;
        open = false;
        at = 0;
        return debris(length, "no entry ends within " + (RECORD_BYTES_MAX >> 20) + " MB");
    }
}
