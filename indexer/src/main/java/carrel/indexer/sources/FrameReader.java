package carrel.indexer.sources;

/** Understands one record. It may throw anything, or never come to an end: {@link WatchedRecords} sees to that. */
@FunctionalInterface
interface FrameReader {
    Read read(Piece.Frame frame) throws Exception;
}
