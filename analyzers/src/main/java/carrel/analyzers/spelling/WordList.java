package carrel.analyzers.spelling;

import carrel.analyzers.subjects.Topic;
import carrel.analyzers.subjects.Vocabulary;
import carrel.analyzers.text.Analysis;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Words that can be meant, each with how rare it is. A million take about 30 MB: they lie side by side in the order of the
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

    private WordList(Map<String, Long> counts) {
        String[] words = counts.keySet().toArray(String[]::new);
        Arrays.sort(words);
        double total =
                Math.max(1, counts.values().stream().mapToLong(Long::longValue).sum());
        letters = new char[Stream.of(words).mapToInt(String::length).sum()];
        starts = new int[words.length + 1];
        shared = new byte[words.length];
        rarity = new float[words.length];
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            word.getChars(0, word.length(), letters, starts[i]);
            starts[i + 1] = starts[i] + word.length();
            shared[i] = (byte) (i == 0 ? 0 : shared(words[i - 1], word));
            double here = counts.getOrDefault(word, 0L) / total;
            rarity[i] = (float) -Math.log((1 - EVERYDAY) * here + EVERYDAY * CommonWords.share(word) + FLOOR);
        }
    }

    /** Gathers words. */
    public static final class Builder {
        private final Map<String, Long> counts = new HashMap<>();

        /**
         * Adds a word, or adds to its count.
         *
         * @param word folded, as {@code Analysis.WORDS} makes it; passed over unless it is all of letters
         */
        public Builder add(String word, long count) {
            if (!word.isEmpty() && word.length() <= LETTERS_MAX && word.chars().allMatch(Character::isLetter)) {
                counts.merge(word, count, Long::sum);
            }
            return this;
        }

        /** Adds all that others have gathered, with their counts. */
        public Builder add(Builder others) {
            others.counts.forEach((word, count) -> counts.merge(word, count, Long::sum));
            return this;
        }

        /** The words so far, each once, in no order. */
        public Set<String> words() {
            return Set.copyOf(counts.keySet());
        }

        /** The list of the words so far. */
        public WordList build() {
            return new WordList(counts);
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

    /** Whether the word is one of them. */
    public boolean has(String word) {
        return indexOf(word) >= 0;
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

    /** Negative when it is not there. */
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
        return -1;
    }

    private static int shared(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int same = 0;
        while (same < most && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }
}
