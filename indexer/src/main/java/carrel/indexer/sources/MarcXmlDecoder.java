package carrel.indexer.sources;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Turns one record's XML into fields. */
final class MarcXmlDecoder {
    private MarcXmlDecoder() {}

    static Decoded decode(Piece.Frame frame, Charset charset) throws UnreadableRecord {
        List<String> warnings = new ArrayList<>(frame.remarks());
        MarcXmlEvents events = MendedXml.read(frame.bytes(), charset, MarcXmlEvents::new, warnings);
        if (!events.hasFields() && events.packed().contains("<")) {
            // SRU may pack a record as text, its markup escaped.
            return decode(
                    new Piece.Frame(frame.position(), events.packed().getBytes(StandardCharsets.UTF_8), warnings),
                    StandardCharsets.UTF_8);
        }
        return events.decoded(warnings);
    }
}
