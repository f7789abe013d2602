package carrel.catalog.search;

import carrel.catalog.search.QueryWords.AnyOf;
import carrel.catalog.search.QueryWords.Part;
import carrel.catalog.search.QueryWords.Phrase;
import carrel.catalog.search.QueryWords.Scope;
import carrel.catalog.search.QueryWords.Without;
import carrel.catalog.search.QueryWords.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one query, from its first character to its last. */
final class QueryReader {
    private static final int BEGINNING_CHARACTERS_MIN = 2;

    private static final Pattern TOKEN = Pattern.compile(
            "(?<not>-(?=[\\p{L}\\p{N}\"]))?(?:(?<field>\\p{L}+):(?=[\\p{L}\\p{N}\"]))?(?:\"(?<phrase>[^\"]*)\"?|(?<word>[^\\s\"]+))");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

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

    private final List<Part> parts = new ArrayList<>();
    private int marked;
    private boolean not;
    private boolean or;

    /** The parts in the order typed. */
    List<Part> read(String typed) {
        Matcher token = TOKEN.matcher(plain(PastedAddress.read(typed)));
        while (token.find() && parts.size() < QueryWords.PARTS_MAX) {
            switch (token.group()) {
                case "AND" -> {}
                case "OR" -> or = !parts.isEmpty();
                case "NOT" -> not = true;
                default -> add(token);
            }
        }
        // Beside words a picture is a mood; alone it is what is looked for.
        return parts.isEmpty()
                ? words(Pictures.named(typed)).stream()
                        .limit(QueryWords.PARTS_MAX)
                        .toList()
                : parts;
    }

    private void add(Matcher token) {
        not |= token.group("not") != null;
        Part part = part(token);
        if (part instanceof Word word && word.text().isEmpty()) {
            return;
        }
        boolean joins = or && !(parts.getLast() instanceof Without);
        boolean plain = part instanceof Word word && word.scope() == Scope.ANYWHERE && !word.beginning();
        if (!plain || not || joins) {
            marked++;
        }
        if (marked > QueryWords.MARKED_MAX) {
            addUnmarked(part);
        } else if (not) {
            parts.add(new Without(part));
        } else if (joins) {
            parts.add(either(parts.removeLast(), part));
        } else {
            parts.add(part);
        }
        not = false;
        or = false;
    }

    /** Beyond the cap a mark means nothing, but what it stood on is still looked for. */
    private void addUnmarked(Part part) {
        String text =
                switch (part) {
                    case Word word -> word.text();
                    case Phrase phrase -> phrase.text();
                    case AnyOf any -> "";
                    case Without without -> "";
                };
        words(text).stream().limit(QueryWords.PARTS_MAX - parts.size()).forEach(parts::add);
    }

    /** The words of a text in which nothing is a mark. */
    static List<Part> words(String text) {
        return BLANKS.splitAsStream(text)
                .map(QueryReader::trimmed)
                .filter(word -> !word.isEmpty())
                .<Part>map(word -> new Word(word, Scope.ANYWHERE, false))
                .toList();
    }

    private static Part part(Matcher token) {
        Scope scope = Scope.ANYWHERE;
        String prefix = "";
        if (token.group("field") != null) {
            Optional<Scope> named =
                    Optional.ofNullable(SCOPES.get(token.group("field").toLowerCase(Locale.ROOT)));
            scope = named.orElse(scope);
            // "Holes: a novel" has a colon too; what is no field's name is a word.
            prefix = named.isPresent() ? "" : token.group("field") + " ";
        }
        if (token.group("phrase") != null) {
            return new Phrase(prefix + token.group("phrase"), scope);
        }
        String word = token.group("word");
        boolean beginning = word.endsWith("*") && word.length() > BEGINNING_CHARACTERS_MIN;
        return new Word(prefix + trimmed(word), scope, beginning);
    }

    private static Part either(Part one, Part other) {
        List<Part> parts = new ArrayList<>(one instanceof AnyOf any ? any.parts() : List.of(one));
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
