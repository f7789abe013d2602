package carrel.analyzers.spelling;

import carrel.analyzers.subjects.Topic;
import carrel.analyzers.subjects.Vocabulary;
import carrel.analyzers.text.Analysis;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Words that can be meant, each with how rare it is. A million take about 40 MB: they lie side by side in the order of the
 * alphabet, and each knows how many letters it shares with the one before it.
 */
public final class WordList {
    /** Longer words are left out: nobody types them. */
    static final int LETTERS_MAX = 32;

    /** How much of a word's likelihood everyday English says; the rest says the catalogue, which is full of rare names. */
    private static final double EVERYDAY = 0.9;

    /** What any word counts beside those seen, as a share of all. */
    private static final double FLOOR = 5e-6;

    private final char[] letters;
    private final int[] starts;
    private final byte[] shared;
    private final float[] rarity;

    /** How often each was counted, and how often everyday English has it. */
    private final int[] counts;

    private final float[] everyday;

    WordList(WordsInOrder words) {
        letters = words.letters();
        starts = words.starts();
        counts = words.counts();
        everyday = words.everyday();
        shared = new byte[counts.length];
        rarity = new float[counts.length];
        double total = Math.max(1, IntStream.of(counts).asLongStream().sum());
        for (int i = 0; i < counts.length; i++) {
            shared[i] = (byte) (i == 0 ? 0 : sharedWithTheOneBefore(i));
            rarity[i] = (float) -Math.log((1 - EVERYDAY) * (counts[i] / total) + EVERYDAY * everyday[i] + FLOOR);
        }
    }

    /** The words of several lists in one, each with what all have counted of it. */
    public static WordList of(List<WordList> parts) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        PriorityQueue<Cursor> cursors = new PriorityQueue<>();
        parts.stream().filter(part -> part.size() > 0).map(Cursor::new).forEach(cursors::add);
        WordsInOrder words = new WordsInOrder(
                parts.stream().mapToInt(WordList::size).sum(),
                parts.stream().mapToInt(part -> part.letters.length).sum());
        for (Cursor least = cursors.poll(); least != null; least = cursors.poll()) {
            least.words.give(least.at, words);
            if (least.moves()) {
                cursors.add(least);
            }
        }
        return new WordList(words);
    }

    private void give(int index, WordsInOrder words) {
        words.add(letters, starts[index], starts[index + 1], counts[index], everyday[index]);
    }

    /** Where the reading of a list has come to. */
    private static final class Cursor implements Comparable<Cursor> {
        private final WordList words;
        private int at;

        Cursor(WordList words) {
            this.words = words;
        }

        boolean moves() {
            at++;
            return at < words.size();
        }

        @Override
        public int compareTo(Cursor other) {
            return Arrays.compare(
                    words.letters,
                    words.starts[at],
                    words.starts[at + 1],
                    other.words.letters,
                    other.words.starts[other.at],
                    other.words.starts[other.at + 1]);
        }
    }

    /** Gathers words. */
    public static final class Builder {
        private final Map<String, Integer> counts = new HashMap<>();

        /**
         * Adds a word, or adds to its count.
         *
         * @param word folded, as {@code Analysis.WORDS} makes it; passed over unless it is all of letters
         */
        public Builder add(String word, int count) {
            if (!word.isEmpty() && word.length() <= LETTERS_MAX && word.chars().allMatch(Character::isLetter)) {
                counts.merge(word, count, Integer::sum);
            }
            return this;
        }

        /** Adds all words of a list, with their counts. */
        public Builder add(WordList others) {
            for (int i = 0; i < others.size(); i++) {
                counts.merge(others.word(i), others.counts[i], Integer::sum);
            }
            return this;
        }

        /** The list of the words so far. */
        public WordList build() {
            String[] words = counts.keySet().toArray(String[]::new);
            Arrays.sort(words);
            WordsInOrder inOrder = new WordsInOrder(
                    words.length, Stream.of(words).mapToInt(String::length).sum());
            for (String word : words) {
                inOrder.add(word.toCharArray(), 0, word.length(), counts.getOrDefault(word, 0), (float)
                        CommonWords.share(word));
            }
            return new WordList(inOrder);
        }
    }

    /** Everyday English words, and the words for school topics: what may be meant where no catalogue says so. */
    public static Builder everyday() {
        Builder everyday = new Builder();
        CommonWords.all().forEach(word -> everyday.add(word, 0));
        for (Topic topic : Vocabulary.ofSchool().topics()) {
            Analysis.WORDS.terms(topic.heading()).forEach(word -> everyday.add(word, 0));
            topic.words().forEach(name -> Analysis.WORDS.terms(name).forEach(word -> everyday.add(word, 0)));
        }
        return everyday;
    }

    /** How many there are. */
    public int size() {
        return rarity.length;
    }

    /** All of them, in the order of the alphabet. */
    public List<String> words() {
        return IntStream.range(0, size()).mapToObj(this::word).toList();
    }

    /** Whether the word is one of them. */
    public boolean has(String word) {
        return indexOf(word) >= 0;
    }

    /** Those that begin so, in the order of the alphabet. */
    public List<String> beginningWith(String letters) {
        int place = indexOf(letters);
        return IntStream.range(place < 0 ? ~place : place, size())
                .mapToObj(this::word)
                .takeWhile(word -> word.startsWith(letters))
                .toList();
    }

    String word(int index) {
        return new String(letters, starts[index], length(index));
    }

    int length(int index) {
        return starts[index + 1] - starts[index];
    }

    char letter(int index, int at) {
        return letters[starts[index] + at];
    }

    /** How many letters it begins with as the one before it does. */
    int shared(int index) {
        return shared[index];
    }

    /** Minus the natural logarithm of its share. */
    float rarity(int index) {
        return rarity[index];
    }

    /** Where it is not there, {@code ~} of where it would be, which is negative. */
    int indexOf(String word) {
        int low = 0;
        int high = size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order =
                    Arrays.compare(letters, starts[middle], starts[middle + 1], word.toCharArray(), 0, word.length());
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return ~low;
    }

    private int sharedWithTheOneBefore(int index) {
        // The words differ, so there is a letter where they do, if only the first beyond the end of one.
        return Arrays.mismatch(letters, starts[index - 1], starts[index], letters, starts[index], starts[index + 1]);
    }
}
