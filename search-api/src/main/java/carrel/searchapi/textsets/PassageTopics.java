package carrel.searchapi.textsets;

import carrel.analyzers.subjects.Topic;
import carrel.analyzers.subjects.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What a pasted passage is about: the school's topics that its sentences name most, else the words it repeats. */
final class PassageTopics {
    private static final int TOPICS_MAX = 3;
    private static final int WORDS_MAX = 3;
    private static final int WORD_CHARACTERS_MIN = 5;
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+|\\R");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}']+");

    /** A topic that is named in fewer than this share of the sentences that name the first one is by the way. */
    private static final double SHARE_MIN = 0.6;

    private PassageTopics() {}

    static Wish of(String passage, Vocabulary vocabulary) {
        Map<Topic, Integer> sentences = new HashMap<>();
        for (String sentence : SENTENCE_END.split(passage)) {
            vocabulary.topicsIn(sentence).forEach(topic -> sentences.merge(topic, 1, Integer::sum));
        }
        List<Topic> commonest = commonest(sentences, Comparator.comparing(Topic::heading));
        if (commonest.isEmpty()) {
            return Wish.of(repeated(passage), vocabulary);
        }
        int most = sentences.getOrDefault(commonest.getFirst(), 0);
        Map<Topic, Integer> about = new LinkedHashMap<>();
        commonest.stream()
                .filter(topic -> sentences.getOrDefault(topic, 0) >= SHARE_MIN * most)
                .limit(TOPICS_MAX)
                .forEach(topic -> about.put(topic, sentences.getOrDefault(topic, 0)));
        return Wish.ofTopics(about);
    }

    private static String repeated(String passage) {
        Map<String, Integer> words = new HashMap<>();
        for (String word : NO_LETTER.split(passage.toLowerCase(Locale.ROOT))) {
            if (word.length() >= WORD_CHARACTERS_MIN) {
                words.merge(word, 1, Integer::sum);
            }
        }
        List<String> commonest = commonest(words, Comparator.naturalOrder());
        return commonest.isEmpty()
                ? passage.strip()
                : String.join(" ", commonest.stream().limit(WORDS_MAX).toList());
    }

    private static <T> List<T> commonest(Map<T, Integer> counts, Comparator<T> then) {
        List<T> all = new ArrayList<>(counts.keySet());
        all.sort(Comparator.<T>comparingInt(one -> -counts.getOrDefault(one, 0)).thenComparing(then));
        return all;
    }
}
