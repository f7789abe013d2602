package carrel.searchapi.readalikes.model;

import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * Rows of numbers, one behind the other in one array. A million works have millions of rows, each of which would be an object
 * of its own, and the collector looks at every object.
 */
final class NumberRows {
    /** Where each row begins; behind them, where the last one ends. */
    private final int[] begins;

    private final int[] numbers;

    private NumberRows(int[] begins, int[] numbers) {
        this.begins = begins;
        this.numbers = numbers;
    }

    /** So many rows, asked for in their order. */
    static NumberRows of(int rows, IntFunction<int[]> each) {
        int[] begins = new int[rows + 1];
        int[] numbers = new int[rows];
        for (int number = 0; number < rows; number++) {
            int[] row = each.apply(number);
            int begin = begins[number];
            int end = Math.addExact(begin, row.length);
            if (end > numbers.length) {
                numbers = Arrays.copyOf(numbers, end + end / 2);
            }
            System.arraycopy(row, 0, numbers, begin, row.length);
            begins[number + 1] = end;
        }
        return new NumberRows(begins, Arrays.copyOf(numbers, begins[rows]));
    }

    /** The places of each number from 0 up to, but without, the end, in their order; a number below 0 is in no row. */
    static NumberRows places(int[] numbers, int end) {
        int[] begins = new int[end + 1];
        for (int number : numbers) {
            if (number >= 0) {
                begins[number + 1]++;
            }
        }
        Arrays.parallelPrefix(begins, Integer::sum);
        int[] next = begins.clone();
        int[] places = new int[begins[end]];
        for (int place = 0; place < numbers.length; place++) {
            if (numbers[place] >= 0) {
                places[next[numbers[place]]++] = place;
            }
        }
        return new NumberRows(begins, places);
    }

    int size(int row) {
        return begins[row + 1] - begins[row];
    }

    /** A row, the caller's to keep. */
    int[] row(int row) {
        return Arrays.copyOfRange(numbers, begins[row], begins[row + 1]);
    }

    /** Where a row begins among all numbers; it ends where the next one begins. */
    int begin(int row) {
        return begins[row];
    }

    /** The number at a place among all. */
    int at(int place) {
        return numbers[place];
    }
}
