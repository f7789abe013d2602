package carrel.analyzers.subjects;

import carrel.analyzers.subjects.SchoolVocabulary.Entry;
import carrel.analyzers.text.Analysis;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A vocabulary held in memory; names match by their words, whatever their endings. */
final class ListedVocabulary implements Vocabulary {
    private final Map<String, Topic> byHeading;
    private final Map<String, List<Topic>> byName;
    private final int nameWordsMax;

    private ListedVocabulary(Map<String, Topic> byHeading, Map<String, List<Topic>> byName) {
        this.byHeading = byHeading;
        this.byName = byName;
        this.nameWordsMax = byName.keySet().stream()
                .mapToInt(name -> name.split(" ").length)
                .max()
                .orElse(0);
    }

    /** Narrower headings follow from the broader ones that the entries name. */
    static Vocabulary of(List<Entry> entries) {
        Map<String, List<String>> narrower = new HashMap<>();
        for (Entry entry : entries) {
            for (String broader : entry.broader()) {
                narrower.computeIfAbsent(broader, any -> new ArrayList<>()).add(entry.heading());
            }
        }
        Map<String, Topic> byHeading = new TreeMap<>();
        Map<String, List<Topic>> byName = new LinkedHashMap<>();
        for (Entry entry : entries) {
            Topic topic = new Topic(
                    entry.heading(), entry.words(), entry.broader(), narrower.getOrDefault(entry.heading(), List.of()));
            byHeading.put(key(entry.heading()), topic);
            name(byName, entry.heading(), topic);
            entry.words().forEach(word -> name(byName, word, topic));
        }
        return new ListedVocabulary(byHeading, byName);
    }

    @Override
    public Optional<Topic> topic(String heading) {
        return Optional.ofNullable(byHeading.get(key(heading)));
    }

    @Override
    public List<Topic> topicsIn(String query) {
        List<String> words = Analysis.ENGLISH.terms(query);
        Set<Topic> found = new LinkedHashSet<>();
        for (int start = 0; start < words.size(); ) {
            int length = longestName(words, start);
            if (length > 0) {
                found.addAll(byName.getOrDefault(String.join(" ", words.subList(start, start + length)), List.of()));
            }
            start += Math.max(1, length);
        }
        return List.copyOf(found);
    }

    @Override
    public List<Topic> topics() {
        return List.copyOf(byHeading.values());
    }

    private int longestName(List<String> words, int start) {
        for (int length = Math.min(nameWordsMax, words.size() - start); length > 0; length--) {
            if (byName.containsKey(String.join(" ", words.subList(start, start + length)))) {
                return length;
            }
        }
        return 0;
    }

    private static void name(Map<String, List<Topic>> byName, String name, Topic topic) {
        String words = String.join(" ", Analysis.ENGLISH.terms(name));
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a name has words, but \"" + topic.heading() + "\" lists " + name);
        }
        List<Topic> topics = byName.computeIfAbsent(words, any -> new ArrayList<>());
        if (!topics.contains(topic)) {
            topics.add(topic);
        }
    }

    private static String key(String heading) {
        return String.join(" ", Analysis.WHOLE.terms(heading));
    }
}
