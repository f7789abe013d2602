package carrel.indexer.documents.process;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.util.Arrays;

/**
 * A piece of the talk between parent and child: four bytes that say "here a frame begins", its kind, its length, its
 * body. Whatever else gets into the pipe shows at the next frame's beginning.
 */
record Frame(Kind kind, byte[] body) {
    /** What a frame is for. */
    enum Kind {
        /** Child to parent: started. */
        READY('H'),
        /** Parent to child: read this. */
        REQUEST('Q'),
        /** Child to parent: a page begins. */
        PAGE('P'),
        /** Child to parent: text of the page. */
        TEXT('T'),
        /** Child to parent: the last frame of an answer. */
        COMPLETE('C'),
        /** Child to parent: the last frame of an answer. */
        REFUSED('R');

        private final char code;

        Kind(char code) {
            this.code = code;
        }

        private static Kind of(int code) throws StreamCorruptedException {
            return Arrays.stream(values())
                    .filter(kind -> kind.code == code)
                    .findFirst()
                    .orElseThrow(() -> new StreamCorruptedException("no frame is of kind " + code));
        }
    }

    /** Writes a frame's body. */
    interface Body {
        void writeTo(DataOutputStream out) throws IOException;
    }

    /** Longer bodies are refused by the reader, so that a corrupt length costs no memory. */
    static final int BODY_BYTES_MAX = 1 << 20;

    /** How much else the child's start-up may print before its first frame: a JVM's or an agent's greeting. */
    static final int NOISE_BYTES_MAX = 1 << 16;

    private static final int MAGIC = 0xCA88_E1F5;

    static Frame of(Kind kind, Body body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        body.writeTo(new DataOutputStream(bytes));
        return new Frame(kind, bytes.toByteArray());
    }

    DataInputStream open() {
        return new DataInputStream(new ByteArrayInputStream(body));
    }

    void writeTo(DataOutputStream out) throws IOException {
        out.writeInt(MAGIC);
        out.writeByte(kind.code);
        out.writeInt(body.length);
        out.write(body);
    }

    /** The next frame. An {@link EOFException} when the other side is gone. */
    static Frame readFrom(DataInputStream in) throws IOException {
        int magic = in.readInt();
        if (magic != MAGIC) {
            throw new StreamCorruptedException("a frame should begin here, but there is " + Integer.toHexString(magic));
        }
        return afterMagic(in);
    }

    /** The first frame, after whatever was printed before it. */
    static Frame firstFrom(DataInputStream in) throws IOException {
        int window = in.readInt();
        for (int noise = 0; window != MAGIC; noise++) {
            if (noise == NOISE_BYTES_MAX) {
                throw new StreamCorruptedException("no frame in the first " + noise + " bytes");
            }
            window = window << Byte.SIZE | in.readUnsignedByte();
        }
        return afterMagic(in);
    }

    private static Frame afterMagic(DataInputStream in) throws IOException {
        Kind kind = Kind.of(in.readUnsignedByte());
        int length = in.readInt();
        if (length < 0 || length > BODY_BYTES_MAX) {
            throw new StreamCorruptedException("no frame has " + length + " bytes");
        }
        byte[] body = new byte[length];
        in.readFully(body);
        return new Frame(kind, body);
    }
}
