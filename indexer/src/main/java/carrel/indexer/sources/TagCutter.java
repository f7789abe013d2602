package carrel.indexer.sources;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What cutters of XML share: where tags begin and end, and what hides between them. */
abstract class TagCutter extends TextCutter {
    private static final int TAG_BYTES_MAX = 8 << 10;

    TagCutter(ByteWindow window) {
        super(window);
    }

    /** The index after a comment, a CDATA section or an instruction that begins at an index; -1 when none does. */
    final int pastHidden(int tag) throws IOException {
        if (standsAt(tag, "<!--")) {
            return past("-->", tag + 4);
        }
        if (standsAt(tag, "<![CDATA[")) {
            return past("]]>", tag + 9);
        }
        return standsAt(tag, "<?") ? past("?>", tag + 2) : -1;
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
    final int tagEnd(int tag) throws IOException {
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
    final String localName(int start) throws IOException {
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
