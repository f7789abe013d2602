package carrel.catalog.search;

import carrel.catalog.search.QueryWords.Part;
import carrel.catalog.search.QueryWords.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * A query as a sentence: what it is about, and what was recognised beside that. "Funny books about wolves for 3rd grade"
 * is about wolves, and names a mood and a grade.
 *
 * @param words the whole query
 * @param recognized in the order typed; no two share a word
 */
public record Sentence(QueryWords words, List<Recognized> recognized) {
    public Sentence {
        recognized = List.copyOf(recognized);
    }

    /** Words in which nothing is recognised. */
    public static Sentence plain(QueryWords words) {
        return new Sentence(words, List.of());
    }

    /**
     * Reads a query.
     *
     * @param plain what the reader declined: kinds of aspects whose words are plain words
     */
    public static Sentence of(QueryWords words, Set<Aspect.Kind> plain) {
        List<Recognized> found = new ArrayList<>(SentenceGrammar.read(words.parts()));
        found.removeIf(one -> plain.contains(one.aspect().kind()));
        found.sort(Comparator.comparingInt(Recognized::from));
        return new Sentence(words, found);
    }

    /** The same words with only some of what was recognised; the words of all else are plain. */
    public Sentence with(List<Recognized> some) {
        return new Sentence(words, some);
    }

    /**
     * The parts that name the topic: all but the words that carry the sentence and those that were recognised. Where
     * nothing is left and nothing was recognised, all of them.
     */
    public List<Part> topic() {
        List<Part> topic = new ArrayList<>();
        for (int i = 0; i < words.parts().size(); i++) {
            Part part = words.parts().get(i);
            if (!recognizes(i) && !(part instanceof Word word && SentenceWords.carries(word, words.parts()))) {
                topic.add(part);
            }
        }
        return topic.isEmpty() && recognized.isEmpty() ? words.parts() : List.copyOf(topic);
    }

    /** The parts of something recognised. */
    public List<Part> parts(Recognized one) {
        return words.parts().subList(one.from(), one.to());
    }

    /** Whether the part belongs to something recognised. */
    public boolean recognizes(int part) {
        return recognized.stream().anyMatch(one -> one.from() <= part && part < one.to());
    }
}
