package carrel.catalog.search;

import carrel.catalog.search.QueryWords.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Recognises that a sentence names a book, its author or its series; none of the words that say something else belong to it. */
final class NameGrammar {
    private static final Set<String> WRITER = Set.of("author", "writer", "illustrator", "creator");
    private static final Set<String> NO_NAME = Set.of("the", "a", "an", "my", "me", "myself", "night", "day");
    private static final Set<String> NUMBERED = Set.of("book", "number", "volume", "vol", "no", "part", "bk");
    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final int NAME_WORDS_MAX = 5;
    private static final int TITLE_WORDS_MAX = 12;
    private static final int SERIES_WORDS_MAX = 7;

    private final SentenceParts sentence;
    private final List<Recognized> found;

    private NameGrammar(SentenceParts sentence, List<Recognized> found) {
        this.sentence = sentence;
        this.found = found;
    }

    /**
     * What is named; a sentence names one thing.
     *
     * @param found what the sentence says besides
     */
    static Optional<Recognized> read(SentenceParts sentence, List<Recognized> found) {
        NameGrammar grammar = new NameGrammar(sentence, found);
        return grammar.like().or(grammar::author).or(grammar::volume);
    }

    private Optional<Recognized> like() {
        for (int at = 0; at + 1 < sentence.size(); at++) {
            boolean similar =
                    sentence.word(at).equals("similar") && sentence.word(at + 1).equals("to");
            boolean such =
                    sentence.word(at).equals("like") && (at == 0 || sentence.isBook(at - 1) || recognizedAt(at - 1));
            int from = similar ? at + 2 : at + 1;
            int to = nameEnds(from, TITLE_WORDS_MAX);
            if ((similar || such) && to > from) {
                return Optional.of(sentence.recognized(new Aspect.Like(sentence.name(from, to)), at, to));
            }
        }
        return Optional.empty();
    }

    private Optional<Recognized> author() {
        for (int at = 0; at + 1 < sentence.size(); at++) {
            boolean wrote = sentence.word(at).equals("wrote");
            boolean of =
                    WRITER.contains(sentence.word(at)) && sentence.word(at + 1).equals("of");
            int from = wrote ? at + 1 : at + 2;
            int to = nameEnds(from, TITLE_WORDS_MAX);
            if ((wrote || of) && to > from) {
                return Optional.of(
                        sentence.recognized(new Aspect.ByAuthorOf(sentence.name(from, to)), writerBegins(at), to));
            }
        }
        for (int at = 0; at + 1 < sentence.size(); at++) {
            int to = nameEnds(at + 1, NAME_WORDS_MAX);
            if (sentence.word(at).equals("by") && to > at + 1 && !NO_NAME.contains(sentence.word(at + 1))) {
                int from = at > 0 && sentence.word(at - 1).matches("written|illustrated") ? at - 1 : at;
                return Optional.of(sentence.recognized(new Aspect.ByAuthor(sentence.name(at + 1, to)), from, to));
            }
        }
        return Optional.empty();
    }

    /** "By the guy who" before "wrote" belongs to it. */
    private int writerBegins(int at) {
        int begins = at;
        for (int before = at - 1; before >= Math.max(0, at - 4); before--) {
            if (sentence.word(before).equals("by") || sentence.word(before).equals("who")) {
                begins = before;
            }
        }
        return begins;
    }

    private Optional<Recognized> volume() {
        int last = sentence.size() - 1;
        Optional<String> number = last < 1 || recognizedAt(last) ? Optional.empty() : number(sentence.word(last));
        int to = behindSeries(last);
        int from = seriesBegins(to);
        return number.filter(any -> from < to)
                .map(any -> sentence.recognized(new Aspect.Volume(sentence.name(from, to), any), from, last + 1));
    }

    /** Behind the series' name, before "book" and the like. */
    private int behindSeries(int last) {
        int to = Math.max(last, 0);
        while (to > 0 && NUMBERED.contains(sentence.word(to - 1))) {
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
        while (from < to && SentenceWords.asks((Word) sentence.part(from))) {
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
        while (to < sentence.size()
                && to - from < most
                && isName(to)
                && !sentence.word(to).equals("but")) {
            to++;
        }
        while (to > from && sentence.word(to - 1).matches("for|in|please|with|and|that|is|are|a|an|the")) {
            to--;
        }
        return to;
    }

    private boolean isName(int at) {
        return at < sentence.size() && !sentence.word(at).isEmpty() && !recognizedAt(at);
    }

    private boolean recognizedAt(int at) {
        return found.stream().anyMatch(one -> one.from() <= at && at < one.to());
    }
}
