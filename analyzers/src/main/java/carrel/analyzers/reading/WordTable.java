package carrel.analyzers.reading;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Words by their letters. It is asked for every word of every text, and most of that time is spent waiting for memory:
 * so letters are compared by 64 bits of hash that lie side by side, and three slots of four are empty.
 */
final class WordTable {
    /** Stands for an empty slot; no word of a lexicon happens to have this hash. */
    private static final long EMPTY = 0;

    private final long[] hashes;
    private final @Nullable Word[] words;
    private final int size;

    WordTable(Collection<Word> words) {
        size = words.size();
        hashes = new long[Integer.highestOneBit(Math.max(4, size)) * 4];
        this.words = new Word[hashes.length];
        for (Word word : words) {
            char[] letters = word.text().toCharArray();
            long hash = hash(letters, letters.length);
            int slot = slot(hash);
            while (hashes[slot] != EMPTY) {
                slot = next(slot);
            }
            hashes[slot] = hash;
            this.words[slot] = word;
        }
    }

    int size() {
        return size;
    }

    @Nullable
    Word find(char[] buffer, int length) {
        long hash = hash(buffer, length);
        int slot = slot(hash);
        while (hashes[slot] != EMPTY) {
            if (hashes[slot] == hash) {
                return words[slot];
            }
            slot = next(slot);
        }
        return null;
    }

    @Nullable
    Word find(String word) {
        return find(word.toCharArray(), word.length());
    }

    private int slot(long hash) {
        return (int) (hash >>> 32) & (hashes.length - 1);
    }

    private int next(int slot) {
        return (slot + 1) & (hashes.length - 1);
    }

    /** Of some 20,000 words two share a hash in one lexicon of ten thousand million. */
    private static long hash(char[] buffer, int length) {
        long hash = length;
        for (int i = 0; i < length; i++) {
            hash = hash * 0xD1342543DE82EF95L + buffer[i];
        }
        return hash ^ (hash >>> 29);
    }
}
