package carrel.evaluation.levels;

import carrel.analyzers.reading.BaseForms;
import carrel.analyzers.reading.Figures;
import carrel.analyzers.reading.Lexicon;
import carrel.evaluation.levels.TrainingText.Source;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Learns the figures of words from texts: where a word is met says how hard it is. */
final class WordFigures {
    /** Of words that are never met, so many in 100 are easier than an unknown one is taken to be. */
    private static final double UNKNOWN_PERCENTILE = 0.85;

    private WordFigures() {}

    /** A text as the words in it. */
    record Words(TrainingText text, List<String> words) {}

    /** The lexicon of some texts. */
    record Learned(SortedMap<String, Figures> words, Figures unknown) {
        Lexicon lexicon() {
            return new Lexicon(words, unknown);
        }
    }

    /**
     * Learns from texts.
     *
     * @param vocabulary the words to give figures to
     */
    static Learned from(List<Words> texts, List<String> vocabulary) {
        Map<String, Integer> early =
                counts(texts.stream().filter(text -> text.text().isEarly()).toList());
        Map<String, Double> contrast = contrast(texts);
        Map<String, Double> readers = place(texts, Source.READERS);
        Map<String, Double> rewriting = place(texts, Source.ARTICLES);
        return learned(
                vocabulary,
                early,
                WordPrior.smooth(vocabulary, contrast, appearances(texts)),
                WordPrior.smooth(vocabulary, readers, documents(texts, Source.READERS)),
                WordPrior.smooth(vocabulary, rewriting, documents(texts, Source.ARTICLES)));
    }

    private static Learned learned(
            List<String> vocabulary,
            Map<String, Integer> early,
            double[] contrast,
            double[] readers,
            double[] rewriting) {
        SortedMap<String, Figures> figures = new TreeMap<>();
        for (int i = 0; i < vocabulary.size(); i++) {
            String word = vocabulary.get(i);
            double met = Math.log(1
                    + Stream.concat(Stream.of(word), BaseForms.of(word).stream())
                            .mapToInt(form -> early.getOrDefault(form, 0))
                            .max()
                            .orElse(0));
            figures.put(word, new Figures(met, contrast[i], readers[i], rewriting[i]));
        }
        Figures unknown = new Figures(0, percentile(contrast), percentile(readers), percentile(rewriting));
        return new Learned(figures, unknown);
    }

    private static double percentile(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) (UNKNOWN_PERCENTILE * (sorted.length - 1))];
    }

    private static Map<String, Integer> counts(List<Words> texts) {
        Map<String, Integer> counts = new HashMap<>();
        texts.forEach(text -> text.words().forEach(word -> counts.merge(word, 1, Integer::sum)));
        return counts;
    }

    /** How often a word is met in easy and hard texts together. */
    private static Map<String, Integer> appearances(List<Words> texts) {
        return counts(texts.stream()
                .filter(text -> text.text().isEasy() || text.text().isHard())
                .toList());
    }

    /** How many times oftener a word is met in hard texts than in easy ones, as a logarithm. */
    private static Map<String, Double> contrast(List<Words> texts) {
        Map<String, Integer> easy =
                counts(texts.stream().filter(text -> text.text().isEasy()).toList());
        Map<String, Integer> hard =
                counts(texts.stream().filter(text -> text.text().isHard()).toList());
        double allEasy = Math.log(sum(easy));
        double allHard = Math.log(sum(hard));
        Map<String, Double> contrast = new HashMap<>();
        for (String word : appearances(texts).keySet()) {
            double ofHard = Math.log(hard.getOrDefault(word, 0) + 0.5) - allHard;
            double ofEasy = Math.log(easy.getOrDefault(word, 0) + 0.5) - allEasy;
            contrast.put(word, ofHard - ofEasy);
        }
        return contrast;
    }

    private static double sum(Map<String, Integer> counts) {
        return Math.max(1, counts.values().stream().mapToInt(Integer::intValue).sum());
    }

    private static Map<String, Integer> documents(List<Words> texts, Source source) {
        Map<String, Integer> documents = new HashMap<>();
        texts.stream().filter(text -> text.text().source() == source).forEach(text -> new HashSet<>(text.words())
                .forEach(word -> documents.merge(word, 1, Integer::sum)));
        return documents;
    }

    /** The mean level of a source's texts that have a word, in standard deviations from the mean of all. */
    private static Map<String, Double> place(List<Words> texts, Source source) {
        List<Words> own =
                texts.stream().filter(text -> text.text().source() == source).toList();
        double[] levels = own.stream().mapToDouble(text -> text.text().level()).toArray();
        double mean = Agreement.mean(levels);
        double deviation = Math.sqrt(Agreement.mean(Arrays.stream(levels)
                .map(level -> (level - mean) * (level - mean))
                .toArray()));
        Map<String, Double> sums = new HashMap<>();
        for (Words text : own) {
            double place = (text.text().level() - mean) / deviation;
            new HashSet<>(text.words()).forEach(word -> sums.merge(word, place, Double::sum));
        }
        Map<String, Integer> documents = documents(texts, source);
        sums.replaceAll((word, sum) -> sum / documents.getOrDefault(word, 1));
        return sums;
    }
}
