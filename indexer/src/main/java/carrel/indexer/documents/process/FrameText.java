package carrel.indexer.documents.process;

import carrel.indexer.documents.process.Frame.Kind;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.OptionalInt;

/** Sends a document's text to the parent, piece by piece. */
final class FrameText implements TextReceiver {
    /** {@code writeUTF} takes 65,535 bytes, and a character at most three. */
    private static final int PIECE_CHARACTERS_MAX = 20_000;

    private final DataOutputStream out;

    FrameText(DataOutputStream out) {
        this.out = out;
    }

    @Override
    public void page(OptionalInt number) throws IOException {
        Frame.of(Kind.PAGE, body -> body.writeInt(number.orElse(0))).writeTo(out);
    }

    @Override
    public void text(CharSequence text) throws IOException {
        for (int from = 0; from < text.length(); from += PIECE_CHARACTERS_MAX) {
            int to = Math.min(text.length(), from + PIECE_CHARACTERS_MAX);
            String piece = text.subSequence(from, to).toString();
            Frame.of(Kind.TEXT, body -> body.writeUTF(piece)).writeTo(out);
        }
    }
}
