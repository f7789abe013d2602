package carrel.analyzers.reading;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Words by their letters. It is asked for every word of every text; three slots of four are empty, so that nearly every
 * question is answered by the first.
 */
final class WordTable {
    private final @Nullable Word[] slots;
    private final int[] hashes;
    private final int size;

    WordTable(Collection<Word> words) {
        size = words.size();
        slots = new Word[Integer.highestOneBit(Math.max(4, size)) * 8];
        hashes = new int[slots.length];
        for (Word word : words) {
            char[] letters = word.text().toCharArray();
            int hash = hash(letters, letters.length);
            int slot = hash & (slots.length - 1);
            while (slots[slot] != null) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = word;
            hashes[slot] = hash;
        }
    }

    int size() {
        return size;
    }

    @Nullable
    Word find(char[] buffer, int length) {
        int hash = hash(buffer, length);
        int slot = hash & (slots.length - 1);
        for (Word word = slots[slot]; word != null; word = slots[slot]) {
            if (hashes[slot] == hash && isWrittenAs(word.text(), buffer, length)) {
                return word;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return null;
    }

    @Nullable
    Word find(String word) {
        return find(word.toCharArray(), word.length());
    }

    private static boolean isWrittenAs(String word, char[] buffer, int length) {
        if (word.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word.charAt(i) != buffer[i]) {
                return false;
            }
        }
        return true;
    }

    private static int hash(char[] buffer, int length) {
        int hash = length;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + buffer[i];
        }
        hash *= 0x9E3779B9;
        return hash ^ (hash >>> 15);
    }
}
