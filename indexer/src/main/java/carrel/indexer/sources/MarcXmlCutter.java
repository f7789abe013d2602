package carrel.indexer.sources;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts XML at the start and end tags of records, whatever wraps them (collections, OAI-PMH, SRU) and whether or not the
 * rest is well-formed. Of nested records the innermost counts: OAI-PMH's own record is only an envelope.
 */
final class MarcXmlCutter extends TagCutter {
    private static final String COLLECTION = "collection";
    private static final Set<String> ENVELOPE = Set.of("header", "metadata", "recordData");

    private final String recordName;

    /** Where to look on. The window stands at the open record's start; outside of records, here. */
    private int at;

    private boolean open;

    private boolean inCollection;

    /** Whether the open record holds what envelopes hold. */
    private boolean envelope;

    /** Whether fields of a record were seen since the last record began or ended. */
    private boolean fields;

    /**
     * A cutter at one name of element.
     *
     * @param recordName the local name of records: {@code record}; {@code r} in Turbomarc
     */
    MarcXmlCutter(ByteWindow window, String recordName) {
        super(window);
        this.recordName = recordName;
    }

    @Override
    public Optional<Piece> next() throws IOException {
        Optional<Piece> piece = Optional.empty();
        while (piece.isEmpty()) {
            int tag = window.find('<', at, at + RECORD_BYTES_MAX);
            if (tag < 0) {
                return last(window.ahead(at + RECORD_BYTES_MAX));
            }
            piece = after(tag);
        }
        return piece;
    }

    /** Goes past what begins at an index; a piece when that ends one. */
    private Optional<Piece> after(int tag) throws IOException {
        int hidden = pastHidden(tag);
        if (hidden >= 0) {
            at = hidden;
            if (!open && !fields && isBlankLine(0, tag)) {
                skipTo(at);
            }
            return Optional.empty();
        }
        at = tagEnd(tag);
        if (!standsAt(tag, "</")) {
            return begun(tag, localName(tag + 1));
        }
        String name = localName(tag + 2);
        if (name.equals(COLLECTION) && !open && !fields) {
            return betweenRecords(tag);
        }
        return name.equals(recordName) ? ended() : Optional.empty();
    }

    /** In a collection nothing stands between records; what does is left of one. */
    private Optional<Piece> betweenRecords(int end) throws IOException {
        boolean debris = inCollection && !isBlankLine(0, end);
        Optional<Piece> piece = debris ? piece(end) : Optional.empty();
        at -= debris ? end : 0;
        skipTo(at);
        return piece;
    }

    private Optional<Piece> begun(int tag, String name) throws IOException {
        if (name.equals(recordName) && window.at(at - 2) != '/') {
            // A record that has begun and has no fields is an envelope, or what damage has left of a record.
            boolean debris = !open && inCollection && !isBlankLine(0, tag);
            Optional<Piece> unended = fields || (open && !envelope) || debris ? piece(tag) : Optional.empty();
            window.skip(unended.isPresent() ? 0 : tag);
            at -= tag;
            open = true;
            envelope = false;
            return unended;
        }
        envelope |= ENVELOPE.contains(name);
        fields |= isField(name);
        if (name.equals(COLLECTION) && !open && !fields) {
            Optional<Piece> before = betweenRecords(tag);
            inCollection = true;
            return before;
        }
        if (!open && !fields && !inCollection) {
            skipTo(at);
        }
        return at > RECORD_BYTES_MAX ? tooLong() : Optional.empty();
    }

    private boolean isField(String name) {
        boolean turbo = recordName.length() == 1
                && name.length() == 4
                && (name.charAt(0) == 'd' || name.charAt(0) == 'c')
                && Character.isDigit(name.charAt(1));
        return turbo || name.equals("leader") || name.equals("controlfield") || name.equals("datafield");
    }

    /** An envelope's end has no fields since the record inside it ended. */
    private Optional<Piece> ended() throws IOException {
        if (!open && !fields && !inCollection) {
            skipTo(at);
            return Optional.empty();
        }
        Optional<Piece> piece = piece(at);
        at = 0;
        return piece;
    }

    private Optional<Piece> last(int length) throws IOException {
        at = 0;
        boolean debris = inCollection && !isBlankLine(0, length);
        return open || fields || debris ? piece(length) : Optional.empty();
    }

    /** What stands before an index: the open record, or fields that have lost their record's start. */
    private Optional<Piece> piece(int end) throws IOException {
        Piece piece = open ? frame(end) : debris(end, "no record begins here with a start tag; export it again");
        open = false;
        fields = false;
        return Optional.of(piece);
    }

    private Optional<Piece> tooLong() throws IOException {
        Piece piece = debris(
                at, "no record ends within " + (RECORD_BYTES_MAX >> 20) + " MB; what stands here is no MARC record");
        at = 0;
        open = false;
        fields = false;
        return Optional.of(piece);
    }

    private void skipTo(int index) throws IOException {
        window.skip(index);
        at = 0;
    }
}
