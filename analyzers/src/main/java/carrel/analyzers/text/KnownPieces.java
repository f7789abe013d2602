package carrel.analyzers.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The words of pieces of texts, as {@link WordsOfText} keeps them. Nine of ten pieces have come not long before; each has one
 * slot where it can be, and what comes to a slot later drops what was there. For one thread.
 */
final class KnownPieces {
    /** Some 8 MB when all are taken. */
    private static final int SLOTS = 1 << 16;

    private final @Nullable Piece[] slots = new Piece[SLOTS];

    private record Piece(char[] text, int[] words) {}

    /** The words of the piece that stands between two places of a text; null when it is not known. */
    int @Nullable [] words(char[] text, int start, int end) {
        Piece piece = slots[slot(text, start, end)];
        return piece != null && Arrays.equals(piece.text, 0, piece.text.length, text, start, end) ? piece.words : null;
    }

    void add(char[] text, int start, int end, int[] words) {
        slots[slot(text, start, end)] = new Piece(Arrays.copyOfRange(text, start, end), words);
    }

    private static int slot(char[] text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text[i];
        }
        return (hash ^ hash >>> 16) & (SLOTS - 1);
    }
}
