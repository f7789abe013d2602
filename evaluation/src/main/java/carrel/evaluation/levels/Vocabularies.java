package carrel.evaluation.levels;

import carrel.analyzers.reading.Figures;
import carrel.analyzers.reading.Lexicon;
import carrel.analyzers.reading.ReadText;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words that texts write in lower case at least once: all but names. */
final class Vocabularies {
    private static final Pattern LOWER_CASE_WORD =
            Pattern.compile("(?<![\\p{L}\\p{N}'’])\\p{Ll}\\p{L}*(?:['’]\\p{L}+)*(?![\\p{L}\\p{N}])");

    private static final Figures NO_FIGURES = new Figures(0, 0, 0, 0);

    private Vocabularies() {}

    static List<String> of(List<TrainingText> texts) {
        return texts.stream()
                .flatMap(text -> LOWER_CASE_WORD.matcher(text.text()).results())
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT).replace('’', '\''))
                .distinct()
                .sorted()
                .toList();
    }

    /** Each text as its words, names left out. */
    static List<WordFigures.Words> words(List<TrainingText> texts, List<String> vocabulary) {
        SortedMap<String, Figures> plain = new TreeMap<>();
        vocabulary.forEach(word -> plain.put(word, NO_FIGURES));
        Lexicon lexicon = new Lexicon(plain, NO_FIGURES);
        return texts.stream()
                .map(text -> new WordFigures.Words(
                        text, ReadText.of(text.text(), lexicon).passage().plainWords()))
                .toList();
    }
}
