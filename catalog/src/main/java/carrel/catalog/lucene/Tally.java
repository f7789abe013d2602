package carrel.catalog.lucene;

import java.util.Arrays;

/**
 * How often each of some numbers came. Most searches find few works beside all the names that there are, so the numbers
 * are only listed until a table would be smaller. For one thread.
 */
final class Tally {
    private static final int LISTED_FIRST = 64;

    /** A listed number takes as much room as one in the table, and must also be put in order. */
    private static final int TABLE_BEYOND = 4;

    private final int numbers;
    private int[] listed = new int[LISTED_FIRST];
    private int length;

    /** By number; empty as long as they are listed. */
    private int[] table = {};

    /** @param numbers how many numbers there are, from 0 */
    Tally(int numbers) {
        this.numbers = numbers;
    }

    void add(int number) {
        if (table.length > 0) {
            table[number]++;
            return;
        }
        if (length == listed.length) {
            if (length > numbers / TABLE_BEYOND) {
                makeTable();
                table[number]++;
                return;
            }
            listed = Arrays.copyOf(listed, 2 * length);
        }
        listed[length++] = number;
    }

    private void makeTable() {
        table = new int[numbers];
        for (int i = 0; i < length; i++) {
            table[listed[i]]++;
        }
    }

    /** What is done with each number that came. */
    interface Visit {
        void number(int number, int times);
    }

    /** Visits the numbers that came, each once, in their order. */
    void each(Visit visit) {
        if (table.length > 0) {
            for (int number = 0; number < table.length; number++) {
                if (table[number] > 0) {
                    visit.number(number, table[number]);
                }
            }
            return;
        }
        int[] sorted = Arrays.copyOf(listed, length);
        Arrays.sort(sorted);
        int from = 0;
        for (int i = 1; i <= length; i++) {
            if (i == length || sorted[i] != sorted[from]) {
                visit.number(sorted[from], i - from);
                from = i;
            }
        }
    }

    /** How often a number came. */
    int of(int number) {
        if (table.length > 0) {
            return table[number];
        }
        int times = 0;
        for (int i = 0; i < length; i++) {
            times += listed[i] == number ? 1 : 0;
        }
        return times;
    }
}
