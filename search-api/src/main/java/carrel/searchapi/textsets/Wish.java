package carrel.searchapi.textsets;

import carrel.analyzers.subjects.Topic;
import carrel.analyzers.subjects.Vocabulary;
import carrel.analyzers.text.Analysis;
import carrel.catalog.search.QueryWords;
import carrel.catalog.search.QueryWords.Phrase;
import carrel.catalog.search.QueryWords.Word;
import carrel.catalog.search.SearchRequest;
import carrel.catalog.search.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a teacher's wording is about.
 *
 * @param words what to search for
 * @param topics the school's topics that the wording names
 * @param aspects what an item may be about, each counted apart
 */
record Wish(String words, List<Topic> topics, List<Aspect> aspects) {
    private static final int NAMES_IN_QUERY_MAX = 8;
    private static final int TOPIC_WEIGHT = 4;
    private static final int WORD_WEIGHT = 1;

    /** "United States" beside "Immigrants" says where; it is the topic only when it stands alone. */
    private static final int FIELD_WEIGHT = 2;

    Wish {
        topics = List.copyOf(topics);
        aspects = List.copyOf(aspects);
    }

    /** Reads a topic, a question or a standard's wording. */
    static Wish of(String wording, Vocabulary vocabulary) {
        StandardWording standard = StandardWording.of(wording);
        String words = cut(standard.words());
        List<Topic> topics = named(words, vocabulary);
        // Of a standard's sentence only the topics count: the rest says what students do with them.
        boolean topicsAlone = standard.sentence() && !topics.isEmpty();
        String asked = topicsAlone ? topics.stream().map(Topic::heading).collect(Collectors.joining(" ")) : words;
        return new Wish(asked, topics, aspects(topicsAlone ? "" : words, topics));
    }

    /** A wish for topics that a passage is about, the commonest first, each with how often it names them. */
    static Wish ofTopics(Map<Topic, Integer> topics) {
        String words = topics.keySet().stream().map(Topic::heading).collect(Collectors.joining(" "));
        List<Aspect> aspects = topics.entrySet().stream()
                .map(topic -> Aspect.of(topic.getKey(), List.of(), topic.getValue()))
                .toList();
        return new Wish(words, List.copyOf(topics.keySet()), aspects);
    }

    /** A search for any name of any of the topics; empty when the wording names none. */
    String anyName() {
        List<String> names = new ArrayList<>();
        int most = Math.max(2, NAMES_IN_QUERY_MAX / Math.max(1, topics.size()));
        topics.forEach(topic -> Stream.concat(Stream.of(topic.heading()), topic.words().stream())
                .limit(most)
                .map(name -> "\"" + name.replace("--", " ").replace("\"", " ") + "\"")
                .forEach(names::add));
        while (String.join(" OR ", names).length() > SearchRequest.QUERY_CHARACTERS_MAX) {
            names.removeLast();
        }
        return String.join(" OR ", names);
    }

    private static List<Aspect> aspects(String words, List<Topic> topics) {
        List<String> wording = Analysis.ENGLISH.terms(words);
        List<Aspect> aspects = new ArrayList<>();
        topics.forEach(topic -> aspects.add(Aspect.of(topic, wording, weight(topic))));
        Set<String> named = aspects.stream()
                .flatMap(aspect -> aspect.exact().stream())
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        contentTerms(words).stream()
                .filter(term -> !named.contains(term))
                .forEach(term -> aspects.add(Aspect.of(List.of(term), WORD_WEIGHT)));
        // "Science fiction" is a kind of book to a search, yet all that the teacher asks for.
        if (aspects.isEmpty() && !wording.isEmpty()) {
            aspects.add(Aspect.of(wording, TOPIC_WEIGHT));
        }
        return aspects;
    }

    /** What a vocabulary files under nothing, with narrower topics below it, is a field rather than a topic. */
    private static int weight(Topic topic) {
        return topic.broader().isEmpty() && !topic.narrower().isEmpty() ? FIELD_WEIGHT : TOPIC_WEIGHT;
    }

    /** The topics that the words name by more than the words that carry a sentence. */
    private static List<Topic> named(String words, Vocabulary vocabulary) {
        Set<String> content = Set.copyOf(contentTerms(words));
        return vocabulary.topicsIn(words).stream()
                .filter(topic -> Stream.concat(Stream.of(topic.heading()), topic.words().stream())
                        .anyMatch(name -> Analysis.ENGLISH.terms(name).stream().anyMatch(content::contains)))
                .toList();
    }

    private static List<String> contentTerms(String words) {
        return contentWords(words).stream()
                .flatMap(word -> Analysis.ENGLISH.terms(word).stream())
                .distinct()
                .toList();
    }

    private static List<String> contentWords(String words) {
        return Sentence.of(QueryWords.of(words), Set.of()).topic().stream()
                .map(part -> switch (part) {
                    case Word word -> word.text();
                    case Phrase phrase -> phrase.text();
                    default -> "";
                })
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static String cut(String words) {
        return words.length() <= SearchRequest.QUERY_CHARACTERS_MAX
                ? words
                : words.substring(0, SearchRequest.QUERY_CHARACTERS_MAX);
    }
}
