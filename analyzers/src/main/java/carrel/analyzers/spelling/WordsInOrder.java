package carrel.analyzers.spelling;

import java.util.Arrays;

/** Words on their way into a {@link WordList}, side by side; they come in the order of the alphabet. */
final class WordsInOrder {
    private final char[] letters;
    private final int[] starts;
    private final int[] counts;
    private final float[] everyday;
    private int size;

    /** @param lettersMax of all words together */
    WordsInOrder(int wordsMax, int lettersMax) {
        letters = new char[lettersMax];
        starts = new int[wordsMax + 1];
        counts = new int[wordsMax];
        everyday = new float[wordsMax];
    }

    /** Adds a word, or adds to the count of the last one where that is the same. */
    void add(char[] from, int start, int end, int count, float everydayShare) {
        if (size > 0 && Arrays.equals(letters, starts[size - 1], starts[size], from, start, end)) {
            counts[size - 1] += count;
            return;
        }
        System.arraycopy(from, start, letters, starts[size], end - start);
        starts[size + 1] = starts[size] + end - start;
        counts[size] = count;
        everyday[size] = everydayShare;
        size++;
    }

    char[] letters() {
        return Arrays.copyOf(letters, starts[size]);
    }

    int[] starts() {
        return Arrays.copyOf(starts, size + 1);
    }

    int[] counts() {
        return Arrays.copyOf(counts, size);
    }

    float[] everyday() {
        return Arrays.copyOf(everyday, size);
    }
}
