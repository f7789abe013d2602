package carrel.analyzers.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A stretch of a text as words with the marks before each; what every measure of reading is taken from. */
public final class Passage {
    private final Word[] words;
    private final int[] marks;
    private final int from;
    private final int to;

    /**
     * The words from one place up to another.
     *
     * @param marks bits of {@link Marks}, one entry for each word and one for what stands behind the last
     */
    Passage(Word[] words, int[] marks, int from, int to) {
        this.words = words;
        this.marks = marks;
        this.from = from;
        this.to = to;
    }

    /** Words, with names and numbers. */
    public int size() {
        return to - from;
    }

    /** Different words, the hardest first, as many as asked for. */
    public List<String> hardestWords(int count) {
        List<Word> hardest = new ArrayList<>();
        SeenWords seen = new SeenWords(size());
        for (int i = from; i < to; i++) {
            Word word = words[i];
            boolean candidate = !word.isNeutral() && !word.isSmall();
            boolean hard = candidate
                    && (hardest.size() < count
                            || word.ease() < hardest.getLast().ease());
            if (hard && seen.add(word)) {
                int place = hardest.size();
                while (place > 0 && word.ease() < hardest.get(place - 1).ease()) {
                    place--;
                }
                hardest.add(place, word);
                if (hardest.size() > count) {
                    hardest.removeLast();
                }
            }
        }
        return hardest.stream().map(Word::text).toList();
    }

    /** The running words in lower case, without names, numbers and what is damaged. */
    public List<String> plainWords() {
        List<String> plain = new ArrayList<>(size());
        for (int i = from; i < to; i++) {
            if (!words[i].isNeutral()) {
                plain.add(words[i].text());
            }
        }
        return plain;
    }

    Word word(int at) {
        return words[from + at];
    }

    /** What stands before a word, and how it is written. */
    int marks(int at) {
        return marks[from + at];
    }

    /** Where each sentence begins, and behind the last one the size. */
    int[] sentences() {
        int[] begins = new int[size() + 1];
        int count = 0;
        for (int i = 0; i < size(); i++) {
            if (i == 0 || Marks.has(marks(i), Marks.BEGINS_SENTENCE)) {
                begins[count++] = i;
            }
        }
        begins[count++] = size();
        return Arrays.copyOf(begins, count);
    }

    /**
     * Cuts at the ends of sentences.
     *
     * @param wordsMin a part closes with the sentence in which it reaches this size; a shorter rest joins the last part
     */
    public List<Passage> parts(int wordsMin) {
        List<Passage> parts = new ArrayList<>();
        int begin = from;
        for (int i = from + 1; i < to; i++) {
            boolean boundary = Marks.has(marks[i], Marks.BEGINS_SENTENCE) || i - begin >= 2 * wordsMin;
            if (boundary && i - begin >= wordsMin && to - i >= wordsMin / 2) {
                parts.add(new Passage(words, marks, begin, i));
                begin = i;
            }
        }
        parts.add(new Passage(words, marks, begin, to));
        return parts;
    }
}
