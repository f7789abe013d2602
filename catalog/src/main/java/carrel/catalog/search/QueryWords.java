package carrel.catalog.search;

import carrel.analyzers.levels.GradeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    /** More words than this are passed over. */
    public static final int PARTS_MAX = 32;

    private static final int PREFIX_CHARACTERS_MIN = 2;
    private static final Pattern TOKEN = Pattern.compile(
            "(?<not>-(?=[\\p{L}\\p{N}\"]))?(?:(?<field>\\p{L}+):(?=[\\p{L}\\p{N}\"]))?(?:\"(?<phrase>[^\"]*)\"?|(?<word>[^\\s\"]+))");

    /** What readers may write before the colon, and where it looks. */
    private static final Map<String, Scope> SCOPES = Map.of(
            "title", Scope.TITLE,
            "author", Scope.NAMES,
            "subject", Scope.TOPICS,
            "topic", Scope.TOPICS,
            "genre", Scope.TOPICS,
            "series", Scope.SERIES,
            "isbn", Scope.NUMBERS,
            "issn", Scope.NUMBERS,
            "call", Scope.SHELF_MARKS,
            "text", Scope.TEXT);

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
        List<Part> parts = new ArrayList<>();
        boolean not = false;
        boolean or = false;
        Matcher token = TOKEN.matcher(plain(typed));
        while (token.find() && parts.size() < PARTS_MAX) {
            String text = token.group();
            if (text.equals("AND")) {
                continue;
            }
            if (text.equals("OR")) {
                or = !parts.isEmpty();
                continue;
            }
            if (text.equals("NOT")) {
                not = true;
                continue;
            }
            Part part = part(token);
            if (part instanceof Word word && word.text().isEmpty()) {
                continue;
            }
            if (not || token.group("not") != null) {
                parts.add(new Without(part));
            } else if (or && !(parts.getLast() instanceof Without)) {
                parts.add(either(parts.removeLast(), part));
            } else {
                parts.add(part);
            }
            not = false;
            or = false;
        }
        return new QueryWords(parts);
    }

    /** Whether nothing was typed that could be searched for. */
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** Whether it is words alone, as most readers type. */
    public boolean wordsAlone() {
        return parts.stream().allMatch(part -> part instanceof Word word && word.scope() == Scope.ANYWHERE);
    }

    /**
     * The parts that name the topic: all but the words that carry the sentence or name a grade, unless there are no
     * others.
     */
    public List<Part> topic() {
        List<Part> forGrade = GradeWish.in(parts).map(GradeWish::words).orElse(List.of());
        List<Part> topic = parts.stream()
                .filter(part -> !(part instanceof Word word && SentenceWords.carries(word)))
                .filter(part -> !forGrade.contains(part))
                .toList();
        return topic.isEmpty() ? parts : topic;
    }

    /** The grades that the reader asks for in words: 2 in "books about sharks for 2nd graders". */
    public Optional<GradeSpan> grades() {
        return GradeWish.in(parts).map(GradeWish::grades);
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

    private static Part part(Matcher token) {
        Scope scope = Scope.ANYWHERE;
        String prefix = "";
        if (token.group("field") != null) {
            Scope named = SCOPES.get(token.group("field").toLowerCase(Locale.ROOT));
            if (named != null) {
                scope = named;
            } else {
                // "Holes: a novel" has a colon too; what is no field's name is a word.
                prefix = token.group("field") + " ";
            }
        }
        if (token.group("phrase") != null) {
            return new Phrase(prefix + token.group("phrase"), scope);
        }
        String word = token.group("word");
        boolean beginning = word.endsWith("*") && word.length() > PREFIX_CHARACTERS_MIN;
        return new Word(prefix + trimmed(word), scope, beginning);
    }

    private static Part either(Part one, Part other) {
        List<Part> parts = new ArrayList<>();
        if (one instanceof AnyOf any) {
            parts.addAll(any.parts());
        } else {
            parts.add(one);
        }
        parts.add(other);
        return new AnyOf(parts);
    }

    /** Quotation marks as a keyboard types them; no control characters, no brackets. */
    private static String plain(String typed) {
        return typed.replaceAll("[\u201c\u201d\u201e\u00ab\u00bb\uff02]", "\"")
                .replaceAll("[\u2018\u2019\u02bc]", "'")
                .replaceAll("[\\p{Cntrl}()\\[\\]{}^~?!,;\\\\/|&<>=]", " ");
    }

    /** A word without what stands around it; empty if there is no letter or digit in it. */
    private static String trimmed(String word) {
        return word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{M}\\p{N}+#]+$", "");
    }
}
