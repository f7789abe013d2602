package carrel.indexer.sources;

import java.util.List;

/** What a cutter takes from a file: a record's bytes, or debris that cannot be one. */
sealed interface Piece {
    Read.Position position();

    byte[] bytes();

    /**
     * One record as cut from its file, not yet understood.
     *
     * @param remarks what was wrong around it, one sentence each
     */
    record Frame(Read.Position position, byte[] bytes, List<String> remarks) implements Piece {
        public Frame {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * Bytes to set aside as they are.
     *
     * @param why what was expected, what came, and what to do
     */
    record Debris(Read.Position position, byte[] bytes, String why) implements Piece {}
}
