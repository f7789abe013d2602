package carrel.searchapi.wording;

import carrel.analyzers.levels.GradeSpan;
import carrel.analyzers.text.Language;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * Something to be said, before it is known in which language. Answers for programs have it in English.
 *
 * @param key of a text in the message files; empty for words that are not ours, which are said as they stand
 * @param parts what takes its places: values, sayings, languages, and lists of these
 */
public record Saying(String key, List<Object> parts) {
    public Saying {
        parts = List.copyOf(parts);
    }

    /** A text of the message files. */
    public static Saying of(String key, Object... parts) {
        return new Saying(key, List.of(parts));
    }

    /** Words of a record, of the library or of a reader; and what programs alone are told, in English. */
    public static Saying asItStands(String words) {
        return new Saying("", List.of(words));
    }

    /** What a value of the catalog is called; values of the library's own are called what the library calls them. */
    public static Saying label(String group, String value, String otherwise) {
        String key = group + "." + value;
        return Words.english().knows(key) ? of(key) : asItStands(otherwise);
    }

    /** "grade 4", "grades K–2", "kindergarten". */
    public static Saying grades(GradeSpan span) {
        String grades = span.toString().replace('-', '\u2013');
        return switch (grades) {
            case "PK", "K" -> of("grades." + grades);
            default -> of(grades.indexOf('\u2013') < 0 ? "grades.one" : "grades.some", grades);
        };
    }

    /** The same in words of a language. */
    public String in(Words words) {
        Object[] said = parts.stream().map(part -> said(part, words)).toArray();
        return key.isEmpty() ? String.valueOf(said[0]) : words.say(key, said);
    }

    /** The same in English. */
    @JsonValue
    @Override
    public String toString() {
        return in(Words.english());
    }

    private static Object said(Object part, Words words) {
        return switch (part) {
            case Saying saying -> saying.in(words);
            case Language language -> words.languageInSentence(language);
            case List<?> list ->
                words.listed(list.stream()
                        .map(one -> String.valueOf(said(one, words)))
                        .toList());
            default -> part;
        };
    }
}
