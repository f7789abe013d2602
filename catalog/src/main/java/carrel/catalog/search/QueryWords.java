package carrel.catalog.search;

import java.util.ArrayList;
import java.util.List;

/**
 * What a reader typed, taken apart: words, "phrases", {@code title:words}, {@code NOT words} or {@code -word}, {@code OR},
 * a trailing {@code *}. Whatever cannot be read as one of these is words; nothing that a person can type is an error.
 *
 * <p>The grammar is our own because the engine's classic one is a danger: thirteen characters of a regular expression can
 * keep it busy for twenty seconds.
 *
 * @param parts in the order typed; an {@code OR} joins its two neighbours into one part
 */
public record QueryWords(List<Part> parts) {
    /** More parts than this are passed over. */
    public static final int PARTS_MAX = 400;

    /** Phrases, fields, beginnings and operators beyond this many are words like any others. */
    public static final int MARKED_MAX = 16;

    /** A topic of this many words is a description: no record has them all, so none is asked to. */
    private static final int DESCRIPTION_WORDS_MIN = 6;

    /** In more words than this nothing is recognised: they are a description, or a text that was pasted. */
    static final int SENTENCE_WORDS_MAX = 32;

    /** Where a part of a query looks. */
    public enum Scope {
        ANYWHERE,
        TITLE,
        NAMES,
        TOPICS,
        SERIES,
        NUMBERS,
        SHELF_MARKS,
        TEXT
    }

    /** One part of a query. */
    public sealed interface Part {}

    /** A word, or the beginning of one. */
    public record Word(String text, Scope scope, boolean beginning) implements Part {}

    /** Words that stand together in this order. */
    public record Phrase(String text, Scope scope) implements Part {}

    /** Any of the parts will do. */
    public record AnyOf(List<Part> parts) implements Part {
        public AnyOf {
            parts = List.copyOf(parts);
        }
    }

    /** Editions with the part are left out. */
    public record Without(Part part) implements Part {}

    public QueryWords {
        parts = List.copyOf(parts);
    }

    /** Takes a query apart. */
    public static QueryWords of(String typed) {
        return new QueryWords(new QueryReader().read(typed));
    }

    /** Whether nothing was typed that could be searched for. */
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** Whether it is words alone, as most readers type. */
    public boolean wordsAlone() {
        return parts.stream().allMatch(part -> part instanceof Word word && word.scope() == Scope.ANYWHERE);
    }

    /** Whether the topic has so many words that it is a description, none of whose words is needed. */
    public boolean describes() {
        return Sentence.plain(unmarked()).topic().size() >= DESCRIPTION_WORDS_MIN;
    }

    /** The same with its phrases, fields and choices as words; what must not be there still must not. */
    public QueryWords unmarked() {
        return new QueryWords(
                parts.stream().flatMap(part -> unmarked(part).stream()).toList());
    }

    private static List<Part> unmarked(Part part) {
        return switch (part) {
            case Word word -> List.of(new Word(word.text(), Scope.ANYWHERE, word.beginning()));
            case Phrase phrase -> QueryReader.words(phrase.text());
            case AnyOf any ->
                any.parts().stream().flatMap(one -> unmarked(one).stream()).toList();
            case Without without -> List.of(without);
        };
    }

    /** Whether it reads like a question or a wish, "how do volcanoes erupt", rather than like a title or a name. */
    public boolean asks() {
        return wordsAlone() && parts.stream().anyMatch(part -> part instanceof Word word && SentenceWords.asks(word));
    }

    /** The words as plain text, without marks and operators, for matching whole titles. */
    public String text() {
        List<String> texts = new ArrayList<>();
        for (Part part : parts) {
            switch (part) {
                case Word word -> texts.add(word.text());
                case Phrase phrase -> texts.add(phrase.text());
                case AnyOf any -> {}
                case Without without -> {}
            }
        }
        return String.join(" ", texts);
    }
}
