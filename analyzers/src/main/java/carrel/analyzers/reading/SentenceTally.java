package carrel.analyzers.reading;

import java.util.Arrays;

/** The sentences of a passage, summed up, with the marks in and between them. */
final class SentenceTally {
    /** What is longer is a list, or has lost its full stops. */
    private static final int WORDS_MAX = 60;

    private final int[] lengths;
    private int commas;
    private int semicolons;
    private int dashes;
    private int quotes;
    private int calls;
    private final int words;

    SentenceTally(Passage passage) {
        lengths = lengths(passage);
        Arrays.sort(lengths);
        words = Math.max(1, passage.size());
        for (int i = 1; i <= passage.size(); i++) {
            int marks = passage.marks(i);
            commas += Marks.has(marks, Marks.COMMA) ? 1 : 0;
            semicolons += Marks.has(marks, Marks.SEMICOLON) ? 1 : 0;
            dashes += Marks.has(marks, Marks.DASH) ? 1 : 0;
            quotes += Marks.has(marks, Marks.QUOTE) ? 1 : 0;
            calls += Marks.has(marks, Marks.CALL) ? 1 : 0;
        }
    }

    private static int[] lengths(Passage passage) {
        int[] begins = passage.sentences();
        int[] lengths = new int[begins.length - 1];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = Math.min(WORDS_MAX, begins[i + 1] - begins[i]);
        }
        int last = lengths.length - 1;
        boolean cut =
                last > 0 && !Marks.has(passage.marks(passage.size()), Marks.STOP | Marks.CALL | Marks.BEGINS_SENTENCE);
        // Of a sentence that was cut off nobody knows how long it was, unless it was long already.
        return cut && lengths[last] < mean(lengths, last) ? Arrays.copyOf(lengths, last) : lengths;
    }

    private static double mean(int[] lengths, int count) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += lengths[i];
        }
        return count == 0 ? 0 : sum / count;
    }

    /** Words in a sentence. */
    double mean() {
        return mean(lengths, lengths.length);
    }

    /** The mean length of the sentence that a word stands in. */
    double meanByWord() {
        double squares = 0;
        double sum = 0;
        for (int length : lengths) {
            squares += (double) length * length;
            sum += length;
        }
        return sum == 0 ? 0 : squares / sum;
    }

    /** The length that a share of the sentences does not exceed. */
    double percentile(double share) {
        return lengths.length == 0
                ? 0
                : lengths[(int) Math.min(lengths.length - 1, Math.floor(share * lengths.length))];
    }

    /** The share of sentences with so many words or more. */
    double atLeast(int length) {
        int count = 0;
        for (int other : lengths) {
            count += other >= length ? 1 : 0;
        }
        return (double) count / Math.max(1, lengths.length);
    }

    double commas() {
        return (double) commas / words;
    }

    double commasPerSentence() {
        return (double) commas / Math.max(1, lengths.length);
    }

    double semicolons() {
        return (double) semicolons / words;
    }

    double dashes() {
        return (double) dashes / words;
    }

    double quotes() {
        return (double) quotes / words;
    }

    double callsPerSentence() {
        return (double) calls / Math.max(1, lengths.length);
    }
}
