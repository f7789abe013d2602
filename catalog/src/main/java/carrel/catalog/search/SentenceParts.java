package carrel.catalog.search;

import carrel.catalog.search.QueryWords.Part;
import carrel.catalog.search.QueryWords.Scope;
import carrel.catalog.search.QueryWords.Word;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of a query, read as a sentence. What is no plain word stands in its place as an empty one. */
final class SentenceParts {
    private static final Set<String> BOOKS = Set.of(
            "book",
            "books",
            "story",
            "stories",
            "novel",
            "novels",
            "tale",
            "tales",
            "read",
            "reads",
            "something",
            "series",
            "ones",
            "libro",
            "libros",
            "cuento",
            "cuentos");

    private final List<Part> parts;
    private final List<String> words;

    SentenceParts(List<Part> parts) {
        this.parts = parts;
        this.words = parts.stream().map(SentenceParts::text).toList();
    }

    int size() {
        return words.size();
    }

    /** In small letters. */
    List<String> words() {
        return words;
    }

    String word(int at) {
        return words.get(at);
    }

    Part part(int at) {
        return parts.get(at);
    }

    /** Whether a word for books stands there. */
    boolean isBook(int at) {
        return at < words.size() && BOOKS.contains(words.get(at));
    }

    /** Whether it speaks of books at all. */
    boolean aboutBooks() {
        return words.stream().anyMatch(BOOKS::contains);
    }

    /** Whether what is asked for ends there: with the sentence, or before a word that only carries it on. */
    boolean ends(int at) {
        return at >= words.size() || (parts.get(at) instanceof Word word && SentenceWords.carries(word, parts));
    }

    /** What the words from one place to before another mean. */
    Recognized recognized(Aspect aspect, int from, int to) {
        return new Recognized(aspect, from, to, name(from, to));
    }

    /** The words from one place to before another, as they were typed. */
    String name(int from, int to) {
        return parts.subList(from, to).stream()
                .map(part -> part instanceof Word word ? word.text() : "")
                .collect(Collectors.joining(" "));
    }

    private static String text(Part part) {
        return part instanceof Word word && word.scope() == Scope.ANYWHERE && !word.beginning()
                ? word.text().toLowerCase(Locale.ROOT)
                : "";
    }
}
