package carrel.catalog.search;

import carrel.catalog.search.Aspect.Kind;
import carrel.catalog.search.SpokenAspects.Spoken;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Recognises what a sentence says of the books that are wanted: for whom, how hard, in which language, of which kind. */
final class LimitGrammar {
    private static final Set<String> EDITION = Set.of("edition", "version", "translation", "language");

    private final SentenceParts sentence;

    private LimitGrammar(SentenceParts sentence) {
        this.sentence = sentence;
    }

    /** What is said, in its order. */
    static List<Recognized> read(SentenceParts sentence) {
        return new LimitGrammar(sentence).read();
    }

    private List<Recognized> read() {
        List<Recognized> found = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            Optional<Recognized> limit = limit(at);
            limit.ifPresent(found::add);
            at = limit.map(Recognized::to).orElse(at + 1);
        }
        return found;
    }

    private Optional<Recognized> limit(int at) {
        return GradeWords.at(sentence.words(), at)
                .map(grade -> sentence.recognized(new Aspect.ForGrades(grade.grades()), at, at + grade.words()))
                .or(() -> LevelWords.at(sentence.words(), at)
                        .map(level -> sentence.recognized(new Aspect.AtLevel(level.range()), at, at + level.words())))
                .or(() -> language(at))
                .or(() -> spoken(at, Kind.FORMAT))
                .or(() -> spoken(at, Kind.GENRE))
                .or(() -> length(at));
    }

    /** "In Spanish", but not "in French Canada"; "Spanish books", but not "Spanish ships". */
    private Optional<Recognized> language(int at) {
        boolean in = sentence.word(at).equals("in");
        return SpokenAspects.all()
                .at(sentence.words(), in ? at + 1 : at, Kind.LANGUAGE)
                .flatMap(spoken -> {
                    int to = (in ? at + 1 : at) + spoken.words().size();
                    if (to < sentence.size() && EDITION.contains(sentence.word(to))) {
                        return Optional.of(sentence.recognized(spoken.aspect(), at, to + 1));
                    }
                    boolean named =
                            spoken.anywhere() || (in ? sentence.ends(to) : sentence.isBook(to) || spokenAnywhere(to));
                    return named ? Optional.of(sentence.recognized(spoken.aspect(), at, to)) : Optional.empty();
                });
    }

    private Optional<Recognized> spoken(int at, Kind kind) {
        return SpokenAspects.all().at(sentence.words(), at, kind).flatMap(spoken -> {
            int to = at + spoken.words().size();
            return spoken.anywhere() || sentence.aboutBooks()
                    ? Optional.of(sentence.recognized(spoken.aspect(), at, to))
                    : Optional.empty();
        });
    }

    /** "Short books", "a short chapter book"; what else is short is no book. */
    private Optional<Recognized> length(int at) {
        return SpokenAspects.all().at(sentence.words(), at, Kind.LENGTH).flatMap(spoken -> {
            int to = at + spoken.words().size();
            boolean book = sentence.isBook(to)
                    || spokenAnywhere(to)
                    || SpokenAspects.all().at(sentence.words(), to, Kind.GENRE).isPresent();
            return book ? Optional.of(sentence.recognized(spoken.aspect(), at, to)) : Optional.empty();
        });
    }

    /** Whether a format or a genre that names itself begins here: "picture book". */
    private boolean spokenAnywhere(int at) {
        return SpokenAspects.all()
                        .at(sentence.words(), at, Kind.GENRE)
                        .filter(Spoken::anywhere)
                        .isPresent()
                || SpokenAspects.all()
                        .at(sentence.words(), at, Kind.FORMAT)
                        .filter(Spoken::anywhere)
                        .isPresent();
    }
}
