package carrel.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Text files as people have them: UTF-8, UTF-16 with its mark, or what Windows wrote before. */
final class PlainText {
    /** Of a longer text the beginning is read; that is several novels. */
    static final int BYTES_MAX = 16 << 20;

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /** PDF, RTF and web pages are written in letters too, but not in words that people read. */
    private static final Pattern MARKED_UP =
            Pattern.compile("\\s*(?:%PDF-|\\{\\\\rtf|<!doctype|<html|<\\?xml)", Pattern.CASE_INSENSITIVE);

    private static final int MARK = 0xFEFF;

    private PlainText() {}

    /** The text, or nothing when these are not bytes of a text. */
    static Optional<String> read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(BYTES_MAX);
        String text = decode(bytes);
        // No text holds a NUL; PDF, Word and image files nearly always do.
        return text.indexOf('\0') >= 0 || MARKED_UP.matcher(text).lookingAt() ? Optional.empty() : Optional.of(text);
    }

    private static String decode(byte[] bytes) {
        if (bytes.length >= 2 && (mark(bytes[0], bytes[1]) || mark(bytes[1], bytes[0]))) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        String text = utf8(bytes).orElseGet(() -> new String(bytes, WINDOWS));
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    private static boolean mark(byte high, byte low) {
        return ((high & 0xFF) << 8 | (low & 0xFF)) == MARK;
    }

    private static Optional<String> utf8(byte[] bytes) {
        // A character cut in half by the limit must not turn the whole text into Windows' letters.
        int length = bytes.length;
        while (bytes.length == BYTES_MAX && length > 0 && (bytes[length - 1] & 0x80) != 0) {
            length--;
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, length))
                    .toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }
}
