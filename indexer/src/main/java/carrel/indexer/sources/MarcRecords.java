package carrel.indexer.sources;

import carrel.indexer.mapping.MarcRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

/** The sound MARC records of a file as they are, for those who need no more of them than their fields. */
public final class MarcRecords {
    private static final int HEAD_BYTES = 8 << 10;

    private MarcRecords() {}

    private interface Decoder {
        Decoded decode(Piece.Frame frame) throws UnreadableRecord;
    }

    /**
     * Hands on each record of a file in ISO 2709 or MARCXML. One that is damaged is passed over.
     *
     * @return whether the file is of either kind
     */
    public static boolean each(SourceFile file, Consumer<MarcRecord> use) throws IOException {
        byte[] head;
        try (InputStream in = file.open()) {
            head = in.readNBytes(HEAD_BYTES);
        }
        if (new Iso2709().recognises(file, head)) {
            each(new Iso2709Cutter(new ByteWindow(file.open())), Iso2709Decoder::decode, use);
            return true;
        }
        if (new MarcXml().recognises(file, head)) {
            each(
                    new MarcXmlCutter(new ByteWindow(TextStream.open(file)), "record"),
                    frame -> MarcXmlDecoder.decode(frame, StandardCharsets.UTF_8),
                    use);
            return true;
        }
        return false;
    }

    private static void each(Cutter cutter, Decoder decoder, Consumer<MarcRecord> use) throws IOException {
        try (cutter) {
            for (Optional<Piece> piece = cutter.next(); piece.isPresent(); piece = cutter.next()) {
                if (piece.get() instanceof Piece.Frame frame) {
                    try {
                        use.accept(decoder.decode(frame).record());
                    } catch (UnreadableRecord damaged) {
                        // It costs only itself.
                    }
                }
            }
        }
    }
}
