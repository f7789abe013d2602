package carrel.evaluation.spelling;

import carrel.analyzers.spelling.Correction;
import carrel.analyzers.spelling.Speller;
import carrel.analyzers.spelling.WordList;
import carrel.evaluation.timing.Durations;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * How well misspellings are put right.
 *
 * @param n pairs
 * @param top1 share of them whose first correction is what was meant
 * @param top5 share of them of whose first five corrections one is
 * @param harm share of the correct words, each counted once, that would be changed unasked if a search found nothing
 * @param harmUnseen the same where the vocabulary has not got the words: what happens to a good word that no book has
 * @param automatic share of the pairs that are put right unasked if a search found nothing
 * @param automaticWrong share of the pairs that are changed unasked to something else
 * @param vocabulary how many words can be meant
 * @param p50Millis half of the corrections take no longer
 * @param p99Millis 99 of 100 take no longer
 */
record SpellingScores(
        int n,
        double top1,
        double top5,
        double harm,
        double harmUnseen,
        double automatic,
        double automaticWrong,
        int vocabulary,
        double p50Millis,
        double p99Millis) {
    private static final int TOP = 5;

    /** @param catalog gives the words of a catalogue, to which those meant are added */
    static SpellingScores of(List<Misspelling> pairs, Supplier<WordList> catalog) {
        Set<List<String>> meant = pairs.stream().map(Misspelling::meant).collect(Collectors.toSet());
        WordList.Builder both = new WordList.Builder().add(catalog.get());
        meant.forEach(words -> words.forEach(word -> both.add(word, 0)));
        WordList words = both.build();
        Speller speller = Speller.over(words, word -> false);
        int first = 0;
        int among = 0;
        int automatic = 0;
        int automaticWrong = 0;
        Durations durations = new Durations();
        for (Misspelling pair : pairs) {
            List<String> offered = durations.of(() -> speller.corrections(pair.typed(), TOP)).stream()
                    .map(Correction::text)
                    .toList();
            String wanted = String.join(" ", pair.meant());
            first += !offered.isEmpty() && offered.getFirst().equals(wanted) ? 1 : 0;
            among += offered.contains(wanted) ? 1 : 0;
            List<Correction> unasked = speller.respellings(pair.typed(), false, 1);
            if (!unasked.isEmpty()) {
                boolean right = unasked.getFirst().text().equals(wanted);
                automatic += right ? 1 : 0;
                automaticWrong += right ? 0 : 1;
            }
        }
        double n = pairs.size();
        return new SpellingScores(
                pairs.size(),
                first / n,
                among / n,
                changed(speller, meant),
                changed(Speller.over(catalog.get(), word -> false), meant),
                automatic / n,
                automaticWrong / n,
                words.size(),
                durations.millis(0.5),
                durations.millis(0.99));
    }

    private static double changed(Speller speller, Set<List<String>> correct) {
        List<List<String>> changed = new ArrayList<>();
        for (List<String> words : new HashSet<>(correct)) {
            if (!speller.respellings(words, false, 1).isEmpty()) {
                changed.add(words);
            }
        }
        return changed.size() / (double) correct.size();
    }
}
