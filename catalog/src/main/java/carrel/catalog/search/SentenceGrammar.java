package carrel.catalog.search;

import carrel.catalog.search.Aspect.Kind;
import carrel.catalog.search.QueryWords.Part;
import carrel.catalog.search.QueryWords.Scope;
import carrel.catalog.search.QueryWords.Word;
import carrel.catalog.search.SpokenAspects.Spoken;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rules by which aspects are recognised in a sentence. They look at words alone, and at plain ones only: whoever puts
 * a word in quotation marks means the word. Whether a name is one that the catalog has is for the catalog to say.
 *
 * <pre>
 * grade     2nd grade · grade 4 · grades 3-5 · for kindergarten · ages 6-8 · 8 year olds
 * level     lexile 600 · 650L · AR 4.5 · guided reading level J · DRA 20
 * language  in LANGUAGE, at the end or before a word that carries the sentence · LANGUAGE book
 * format, genre, mood: the words of aspects.json, some of them only in a sentence about books
 * length    short or long before a book
 * like      like, similar to, or such as TITLE
 * author    by NAME · who wrote TITLE · the author of TITLE
 * series    NAME [book] NUMBER, at the end
 * </pre>
 */
final class SentenceGrammar {
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
    private static final Set<String> EDITION = Set.of("edition", "version", "translation", "language");
    private static final Set<String> WRITER = Set.of("author", "writer", "illustrator", "creator");
    private static final Set<String> NO_NAME = Set.of("the", "a", "an", "my", "me", "myself", "night", "day");
    private static final Set<String> NUMBERED = Set.of("book", "number", "volume", "vol", "no", "part", "bk");
    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final int NAME_WORDS_MAX = 5;
    private static final int TITLE_WORDS_MAX = 12;
    private static final int SERIES_WORDS_MAX = 7;

    private final List<String> words;
    private final List<Part> parts;
    private final List<Recognized> found = new ArrayList<>();

    private SentenceGrammar(List<Part> parts) {
        this.parts = parts;
        this.words = parts.stream().map(SentenceGrammar::text).toList();
    }

    static List<Recognized> read(List<Part> parts) {
        if (parts.size() > QueryWords.SENTENCE_WORDS_MAX) {
            return List.of();
        }
        SentenceGrammar grammar = new SentenceGrammar(parts);
        grammar.readLimits();
        grammar.readNames();
        return grammar.found;
    }

    private void readLimits() {
        int at = 0;
        while (at < words.size()) {
            Optional<Recognized> limit = limit(at);
            limit.ifPresent(found::add);
            at = limit.map(Recognized::to).orElse(at + 1);
        }
    }

    private Optional<Recognized> limit(int at) {
        return GradeWords.at(words, at)
                .map(grade -> recognized(new Aspect.ForGrades(grade.grades()), at, at + grade.words()))
                .or(() -> LevelWords.at(words, at)
                        .map(level -> recognized(new Aspect.AtLevel(level.range()), at, at + level.words())))
                .or(() -> language(at))
                .or(() -> spoken(at, Kind.FORMAT))
                .or(() -> spoken(at, Kind.GENRE))
                .or(() -> length(at));
    }

    /** "In Spanish", but not "in French Canada"; "Spanish books", but not "Spanish ships". */
    private Optional<Recognized> language(int at) {
        boolean in = words.get(at).equals("in");
        return SpokenAspects.all().at(words, in ? at + 1 : at, Kind.LANGUAGE).flatMap(spoken -> {
            int to = (in ? at + 1 : at) + spoken.words().size();
            if (to < words.size() && EDITION.contains(words.get(to))) {
                return Optional.of(recognized(spoken.aspect(), at, to + 1));
            }
            boolean named = spoken.anywhere() || (in ? ends(to) : isBook(to) || spokenAnywhere(to));
            return named ? Optional.of(recognized(spoken.aspect(), at, to)) : Optional.empty();
        });
    }

    private Optional<Recognized> spoken(int at, Kind kind) {
        return SpokenAspects.all().at(words, at, kind).flatMap(spoken -> {
            int to = at + spoken.words().size();
            return spoken.anywhere() || aboutBooks()
                    ? Optional.of(recognized(spoken.aspect(), at, to))
                    : Optional.empty();
        });
    }

    /** "Short books", "a short chapter book"; what else is short is no book. */
    private Optional<Recognized> length(int at) {
        return SpokenAspects.all().at(words, at, Kind.LENGTH).flatMap(spoken -> {
            int to = at + spoken.words().size();
            boolean book = isBook(to)
                    || spokenAnywhere(to)
                    || SpokenAspects.all().at(words, to, Kind.GENRE).isPresent();
            return book ? Optional.of(recognized(spoken.aspect(), at, to)) : Optional.empty();
        });
    }

    private void readNames() {
        like().or(this::author).or(this::volume).ifPresent(found::add);
    }

    private Optional<Recognized> like() {
        for (int at = 0; at + 1 < words.size(); at++) {
            boolean similar =
                    words.get(at).equals("similar") && words.get(at + 1).equals("to");
            boolean such = words.get(at).equals("like") && (at == 0 || isBook(at - 1) || recognizedAt(at - 1));
            int from = similar ? at + 2 : at + 1;
            int to = nameEnds(from, TITLE_WORDS_MAX);
            if ((similar || such) && to > from) {
                return Optional.of(recognized(new Aspect.Like(name(from, to)), at, to));
            }
        }
        return Optional.empty();
    }

    private Optional<Recognized> author() {
        for (int at = 0; at + 1 < words.size(); at++) {
            boolean wrote = words.get(at).equals("wrote");
            boolean of = WRITER.contains(words.get(at)) && words.get(at + 1).equals("of");
            int from = wrote ? at + 1 : at + 2;
            int to = nameEnds(from, TITLE_WORDS_MAX);
            if ((wrote || of) && to > from) {
                return Optional.of(recognized(new Aspect.ByAuthorOf(name(from, to)), writerBegins(at), to));
            }
        }
        for (int at = 0; at + 1 < words.size(); at++) {
            int to = nameEnds(at + 1, NAME_WORDS_MAX);
            if (words.get(at).equals("by") && to > at + 1 && !NO_NAME.contains(words.get(at + 1))) {
                int from = at > 0 && words.get(at - 1).matches("written|illustrated") ? at - 1 : at;
                return Optional.of(recognized(new Aspect.ByAuthor(name(at + 1, to)), from, to));
            }
        }
        return Optional.empty();
    }

    /** "By the guy who" before "wrote" belongs to it. */
    private int writerBegins(int at) {
        int begins = at;
        for (int before = at - 1; before >= Math.max(0, at - 4); before--) {
            if (words.get(before).equals("by") || words.get(before).equals("who")) {
                begins = before;
            }
        }
        return begins;
    }

    private Optional<Recognized> volume() {
        int last = words.size() - 1;
        Optional<String> number = last < 1 || recognizedAt(last) ? Optional.empty() : number(words.get(last));
        int to = behindSeries(last);
        int from = seriesBegins(to);
        return number.filter(any -> from < to)
                .map(any -> recognized(new Aspect.Volume(name(from, to), any), from, last + 1));
    }

    /** Behind the series' name, before "book" and the like. */
    private int behindSeries(int last) {
        int to = Math.max(last, 0);
        while (to > 0 && NUMBERED.contains(words.get(to - 1))) {
            to--;
        }
        return to;
    }

    private int seriesBegins(int to) {
        int from = to;
        while (from > 0 && to - from < SERIES_WORDS_MAX && isName(from - 1)) {
            from--;
        }
        // "The next book of" is no name; "the" may be one, as in The Wild Robot.
        while (from < to && SentenceWords.asks((Word) parts.get(from))) {
            from++;
        }
        return from;
    }

    private static Optional<String> number(String word) {
        int spelled = NUMBERS.indexOf(word);
        if (spelled >= 0) {
            return Optional.of(Integer.toString(spelled + 1));
        }
        return word.matches("[1-9]\\d{0,2}") ? Optional.of(word) : Optional.empty();
    }

    /** Where a name that begins here ends: at what was recognised, at "but", and not with a word that leads on. */
    private int nameEnds(int from, int most) {
        int to = from;
        while (to < words.size()
                && to - from < most
                && isName(to)
                && !words.get(to).equals("but")) {
            to++;
        }
        while (to > from && words.get(to - 1).matches("for|in|please|with|and|that|is|are|a|an|the")) {
            to--;
        }
        return to;
    }

    private boolean isName(int at) {
        return at < words.size() && !words.get(at).isEmpty() && !recognizedAt(at);
    }

    private boolean recognizedAt(int at) {
        return found.stream().anyMatch(one -> one.from() <= at && at < one.to());
    }

    private boolean isBook(int at) {
        return at < words.size() && BOOKS.contains(words.get(at));
    }

    private boolean aboutBooks() {
        return words.stream().anyMatch(BOOKS::contains);
    }

    /** Whether a format or a genre that names itself begins here: "picture book". */
    private boolean spokenAnywhere(int at) {
        return SpokenAspects.all()
                        .at(words, at, Kind.GENRE)
                        .filter(Spoken::anywhere)
                        .isPresent()
                || SpokenAspects.all()
                        .at(words, at, Kind.FORMAT)
                        .filter(Spoken::anywhere)
                        .isPresent();
    }

    private boolean ends(int at) {
        return at >= words.size() || (parts.get(at) instanceof Word word && SentenceWords.carries(word));
    }

    private Recognized recognized(Aspect aspect, int from, int to) {
        return new Recognized(aspect, from, to, name(from, to));
    }

    private String name(int from, int to) {
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
