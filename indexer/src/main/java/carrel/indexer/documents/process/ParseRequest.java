package carrel.indexer.documents.process;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;

/**
 * One document to read.
 *
 * @param file where its bytes are
 * @param name what it is called, which may tell what the bytes alone do not
 * @param caps how much of it to read
 */
public record ParseRequest(Path file, String name, Caps caps) {
    /**
     * How much of one document is read.
     *
     * @param charactersMax of text; what follows is cut, with a warning
     * @param attachmentsMax documents inside the document, at all depths; what follows is left out, with a warning
     * @param nestingMax how deep documents may stand inside documents
     */
    public record Caps(int charactersMax, int attachmentsMax, int nestingMax) {
        public static final Caps USUAL = new Caps(20_000_000, 200, 4);

        public Caps {
            if (charactersMax < 1 || attachmentsMax < 0 || nestingMax < 0) {
                throw new IllegalArgumentException("caps are numbers of things, but got " + charactersMax + ", "
                        + attachmentsMax + " and " + nestingMax);
            }
        }
    }

    void writeTo(DataOutputStream out) throws IOException {
        out.writeUTF(file.toString());
        out.writeUTF(name);
        out.writeInt(caps.charactersMax());
        out.writeInt(caps.attachmentsMax());
        out.writeInt(caps.nestingMax());
    }

    static ParseRequest readFrom(DataInputStream in) throws IOException {
        return new ParseRequest(
                Path.of(in.readUTF()), in.readUTF(), new Caps(in.readInt(), in.readInt(), in.readInt()));
    }
}
