package carrel.indexer.sources;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.IntPredicate;

/** A stream's bytes from where it stands, as far ahead as one asks to look. Indexes count from where it stands. */
final class ByteWindow implements Closeable {
    private static final int READ_BYTES = 1 << 16;

    private final InputStream in;
    private byte[] held = new byte[READ_BYTES];
    private int from;
    private int to;
    private long offset;

    ByteWindow(InputStream in) {
        this.in = in;
    }

    /** Where it stands in the file, from 0. */
    long offset() {
        return offset;
    }

    /** Whether there are so many bytes ahead. */
    boolean has(int count) throws IOException {
        while (to - from < count) {
            makeRoom(count);
            int read = in.read(held, to, held.length - to);
            if (read < 0) {
                return false;
            }
            to += read;
        }
        return true;
    }

    /** How many bytes are ahead, up to a limit. */
    int ahead(int limit) throws IOException {
        return has(limit) ? limit : to - from;
    }

    /** The byte at an index, 0 to 255; -1 past the end of the file. */
    int at(int index) throws IOException {
        return index < to - from || has(index + 1) ? held[from + index] & 0xff : -1;
    }

    /** Where that byte stands first at or after an index and before a limit; -1 when nowhere. */
    int find(int wanted, int start, int limit) throws IOException {
        int index = start;
        while (index < limit) {
            int visible = Math.min(to - from, limit);
            for (; index < visible; index++) {
                if (held[from + index] == (byte) wanted) {
                    return index;
                }
            }
            if (index < limit && !has(index + 1)) {
                return -1;
            }
        }
        return -1;
    }

    /** A copy of bytes ahead; the window stays. */
    byte[] peek(int start, int end) throws IOException {
        int last = ahead(end);
        return Arrays.copyOfRange(held, from + Math.min(start, last), from + last);
    }

    /** Takes bytes and moves past them. */
    byte[] take(int count) throws IOException {
        byte[] taken = peek(0, count);
        skip(taken.length);
        return taken;
    }

    /** Moves past bytes that are ahead. */
    void skip(int count) throws IOException {
        int passed = ahead(count);
        from += passed;
        offset += passed;
    }

    /** Moves past all bytes of a kind, however many; they need not be ahead at once. */
    void skipWhile(IntPredicate kind) throws IOException {
        while (has(1)) {
            int end = from;
            while (end < to && kind.test(held[end] & 0xff)) {
                end++;
            }
            offset += end - from;
            from = end;
            if (from < to) {
                return;
            }
        }
    }

    private void makeRoom(int count) {
        if (from + count > held.length || to == held.length) {
            int size = Math.max(held.length, Integer.highestOneBit(Math.max(count, READ_BYTES) - 1) << 1);
            byte[] roomier = size == held.length ? held : new byte[size];
            System.arraycopy(held, from, roomier, 0, to - from);
            held = roomier;
            to -= from;
            from = 0;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
