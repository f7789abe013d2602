package carrel.indexer.sources;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Cuts XML at the start and end tags of records, whatever wraps them (collections, OAI-PMH, SRU) and whether or not the
 * rest is well-formed. Of nested records the innermost counts: OAI-PMH's own record is only an envelope.
 */
final class MarcXmlCutter extends TextCutter {
    private static final int TAG_BYTES_MAX = 8 << 10;

    private final String recordName;

    /** Where to look on. The window stands at the open record's start; outside of records, here. */
    private int at;

    private boolean open;

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
        if (standsAt(tag, "<!--")) {
            at = past("-->", tag + 4);
        } else if (standsAt(tag, "<![CDATA[")) {
            at = past("]]>", tag + 9);
        } else if (standsAt(tag, "<?")) {
            at = past("?>", tag + 2);
        } else if (standsAt(tag, "</")) {
            at = tagEnd(tag);
            return localName(tag + 2).equals(recordName) ? ended() : Optional.empty();
        } else {
            at = tagEnd(tag);
            return begun(tag, localName(tag + 1));
        }
        return Optional.empty();
    }

    private Optional<Piece> begun(int tag, String name) throws IOException {
        if (name.equals(recordName) && window.at(at - 2) != '/') {
            Optional<Piece> unended = fields ? piece(tag) : Optional.empty();
            window.skip(unended.isPresent() ? 0 : tag);
            at -= tag;
            open = true;
            return unended;
        }
        fields |= isField(name);
        if (!open && !fields) {
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
        if (!open && !fields) {
            skipTo(at);
            return Optional.empty();
        }
        Optional<Piece> piece = piece(at);
        at = 0;
        return piece;
    }

    private Optional<Piece> last(int length) throws IOException {
        at = 0;
        return open || fields ? piece(length) : Optional.empty();
    }

    /** What stands before an index: the open record, or fields that have lost their record's start. */
    private Optional<Piece> piece(int end) throws IOException {
        Piece piece = open ? frame(end) : debris(end, "fields without the start tag of a record; export it again");
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

    /** The index after a mark, or after the index itself when the mark does not come. */
    private int past(String mark, int start) throws IOException {
        int last = mark.length() - 1;
        int end = window.find(mark.charAt(last), start + last, start + RECORD_BYTES_MAX);
        while (end >= 0 && !standsAt(end - last, mark)) {
            end = window.find(mark.charAt(last), end + 1, start + RECORD_BYTES_MAX);
        }
        return end < 0 ? start : end + 1;
    }

    /** The index after a tag; a tag that was damaged ends at the latest where another begins. */
    private int tagEnd(int tag) throws IOException {
        int quote = 0;
        for (int i = tag + 1; i < tag + TAG_BYTES_MAX; i++) {
            int b = window.at(i);
            if (b < 0 || b == '<') {
                return i;
            }
            if (b == '>' && quote == 0) {
                return i + 1;
            }
            if (b == '"' || b == '\'') {
                quote = quote == 0 ? b : quote == b ? 0 : quote;
            }
        }
        return tag + 1;
    }

    /** An element's name without its prefix. */
    private String localName(int start) throws IOException {
        int end = start;
        int from = start;
        while (isName(window.at(end)) && end - start < 64) {
            from = window.at(end) == ':' ? end + 1 : from;
            end++;
        }
        return new String(window.peek(from, end), StandardCharsets.ISO_8859_1);
    }

    private static boolean isName(int b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9') || "_-.:".indexOf(b) >= 0;
    }
}
