package carrel.indexer.sources;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Understands one record. It may throw anything, or never come to an end: {@link WatchedRecords} sees to that. */
@FunctionalInterface
interface FrameReader {
    Read read(Piece.Frame frame) throws Exception;

    /** The same; a row that cannot be read is set aside below what stands above all rows, without which it means nothing. */
    default FrameReader below(String firstLine) {
        return frame -> {
            try {
                return read(frame);
            } catch (UnreadableRecord unreadable) {
                ByteArrayOutputStream list = new ByteArrayOutputStream();
                list.writeBytes((firstLine.stripTrailing() + "\n").getBytes(StandardCharsets.UTF_8));
                list.writeBytes(frame.bytes());
                return new Read.Rejected(frame.position(), unreadable.why(), list.toByteArray());
            }
        };
    }
}
