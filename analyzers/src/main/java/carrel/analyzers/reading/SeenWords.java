package carrel.analyzers.reading;

/** The different words of a stretch of text, told apart by their numbers. */
final class SeenWords {
    /** Numbers and 1, so that 0 is an empty slot; a quarter of the slots and less are taken. */
    private final int[] slots;

    /**
     * None so far.
     *
     * @param wordsMax no more will be added
     */
    SeenWords(int wordsMax) {
        slots = new int[Integer.highestOneBit(Math.max(1, wordsMax)) * 4];
    }

    /** Whether a word, which must not be neutral, is met for the first time. */
    boolean add(Word word) {
        int number = word.number() + 1;
        int slot = (number * 0x9E3779B9) >>> Integer.numberOfLeadingZeros(slots.length - 1);
        while (slots[slot] != 0) {
            if (slots[slot] == number) {
                return false;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = number;
        return true;
    }
}
