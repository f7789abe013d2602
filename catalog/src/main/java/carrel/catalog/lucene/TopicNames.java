package carrel.catalog.lucene;

import carrel.analyzers.subjects.Topic;
import carrel.analyzers.subjects.Vocabulary;
import carrel.catalog.search.QueryWords.Scope;
import carrel.catalog.search.QueryWords.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words of a query that only together name a topic: "world war 2", "outer space". What a single word names, {@link
 * WordQueries} looks up where it asks for the word.
 *
 * @param words one, or as many as the name has
 * @param headings that they stand for; empty for one word
 */
record TopicNames(List<Word> words, List<String> headings) {
    private static final Vocabulary SCHOOL = Vocabulary.ofSchool();
    private static final int NAME_WORDS_MAX = 4;

    TopicNames {
        words = List.copyOf(words);
        headings = List.copyOf(headings);
    }

    /** The words in their order, those of a name together, the longest name first. */
    static List<TopicNames> in(List<Word> words) {
        List<TopicNames> names = new ArrayList<>();
        for (int start = 0;
                start < words.size();
                start += names.getLast().words().size()) {
            names.add(longest(words.subList(start, words.size())));
        }
        return names;
    }

    private static TopicNames longest(List<Word> words) {
        for (int length = Math.min(NAME_WORDS_MAX, words.size()); length > 1; length--) {
            List<Word> some = words.subList(0, length);
            Set<Topic> named = new HashSet<>(topics(some));
            named.removeAll(topics(some.subList(0, length - 1)));
            named.removeAll(topics(some.subList(1, length)));
            if (!named.isEmpty()) {
                return new TopicNames(
                        some, named.stream().map(Topic::heading).sorted().toList());
            }
        }
        return new TopicNames(words.subList(0, 1), List.of());
    }

    private static List<Topic> topics(List<Word> words) {
        if (words.stream().anyMatch(word -> word.scope() != Scope.ANYWHERE || word.beginning())) {
            return List.of();
        }
        return SCHOOL.topicsIn(words.stream().map(Word::text).collect(Collectors.joining(" ")));
    }
}
