package carrel.indexer.sources;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Text files as bytes that never are UTF-16: what a spreadsheet saves as "Unicode" comes out as UTF-8. */
final class TextStream extends InputStream {
    private static final int CHARACTERS = 8 << 10;

    private final BufferedReader text;
    private byte[] ready = new byte[0];
    private int next;

    private TextStream(InputStream in, Charset charset) {
        this.text = new BufferedReader(new InputStreamReader(in, charset));
    }

    /** The file's bytes; those of a UTF-16 file, known by its byte order mark, as UTF-8. */
    static InputStream open(SourceFile file) throws IOException {
        PushbackInputStream in = new PushbackInputStream(file.open(), 2);
        byte[] mark = in.readNBytes(2);
        in.unread(mark);
        Optional<Charset> charset = utf16(mark);
        return charset.isPresent() ? new TextStream(in, charset.get()) : in;
    }

    /** The first bytes of a file as text, without its byte order mark; bytes that are not UTF-8 become U+FFFD. */
    static String head(byte[] head) {
        String text = new String(head, utf16(head).orElse(StandardCharsets.UTF_8));
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /** A byte order mark; without one, markup whose first character takes two bytes. */
    private static Optional<Charset> utf16(byte[] head) {
        int first = head.length > 1 ? head[0] & 0xff : -1;
        int second = head.length > 1 ? head[1] & 0xff : -1;
        if ((first == 0xfe && second == 0xff) || (first == 0xff && second == 0xfe)) {
            return Optional.of(StandardCharsets.UTF_16);
        }
        if (first == '<' && second == 0) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return first == 0 && second == '<' ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (next == ready.length && !refill()) {
            return -1;
        }
        int count = Math.min(length, ready.length - next);
        System.arraycopy(ready, next, into, offset, count);
        next += count;
        return count;
    }

    private boolean refill() throws IOException {
        char[] characters = new char[CHARACTERS + 1];
        int read = text.read(characters, 0, CHARACTERS);
        if (read < 0) {
            return false;
        }
        if (Character.isHighSurrogate(characters[read - 1])) {
            int other = text.read();
            characters[read] = (char) Math.max(0, other);
            read += other < 0 ? 0 : 1;
        }
        ready = new String(Arrays.copyOf(characters, read)).getBytes(StandardCharsets.UTF_8);
        next = 0;
        return true;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
