package carrel.analyzers.reading;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The words of a passage, summed up: running words, and different words without the small ones. */
final class WordTally {
    private static final int WINDOW_WORDS = 25;

    private final Map<WordKind, Integer> kinds = new EnumMap<>(WordKind.class);
    private final Word[] different;
    private final double variety;
    private final Ranked contrasts;
    private final Ranked readers;
    private final Ranked rewritings;
    private int running;
    private int syllables;
    private int letters;
    private int oneSyllable;
    private double contrast;
    private double early;

    WordTally(Passage passage) {
        BitSet seen = new BitSet();
        Word[] found = new Word[passage.size()];
        int count = 0;
        for (int i = 0; i < passage.size(); i++) {
            Word word = passage.word(i);
            if (!word.isNeutral()) {
                add(word);
                if (!word.isSmall() && !seen.get(word.number())) {
                    seen.set(word.number());
                    found[count++] = word;
                }
            }
        }
        different = Arrays.copyOf(found, count);
        variety = variety(passage);
        contrasts = ranked(word -> word.figures().contrast());
        readers = ranked(word -> word.figures().readers());
        rewritings = ranked(word -> word.figures().rewriting());
    }

    private void add(Word word) {
        running++;
        syllables += word.syllables();
        letters += word.letters();
        oneSyllable += word.syllables() == 1 ? 1 : 0;
        contrast += word.figures().contrast();
        early += word.figures().early();
        word.countKinds(kinds);
    }

    /** The mean share of different words in stretches of equal length, so that a longer text has no more of it. */
    private static double variety(Passage passage) {
        double sum = 0;
        int windows = 0;
        Word[] window = new Word[WINDOW_WORDS];
        int filled = 0;
        for (int i = 0; i < passage.size(); i++) {
            Word word = passage.word(i);
            if (!word.isNeutral()) {
                window[filled++] = word;
            }
            if (filled == WINDOW_WORDS) {
                sum += (double) distinct(window) / WINDOW_WORDS;
                windows++;
                filled = 0;
            }
        }
        return windows == 0 ? 0.88 : sum / windows;
    }

    private static int distinct(Word[] window) {
        int distinct = 0;
        for (int i = 0; i < window.length; i++) {
            boolean before = false;
            for (int j = 0; j < i && !before; j++) {
                before = window[j] == window[i];
            }
            distinct += before ? 0 : 1;
        }
        return distinct;
    }

    int running() {
        return running;
    }

    /** Of 1 running word. */
    double share(WordKind kind) {
        return perWord(kinds.getOrDefault(kind, 0));
    }

    double syllables() {
        return perWord(syllables);
    }

    double letters() {
        return perWord(letters);
    }

    double oneSyllable() {
        return perWord(oneSyllable);
    }

    double contrast() {
        return perWord(contrast);
    }

    double early() {
        return perWord(early);
    }

    double variety() {
        return variety;
    }

    double perWord(double sum) {
        return running == 0 ? 0 : sum / running;
    }

    /** The mean over different words; 0 without any. */
    double mean(ToDoubleFunction<Word> figure) {
        double sum = 0;
        for (Word word : different) {
            sum += figure.applyAsDouble(word);
        }
        return different.length == 0 ? 0 : sum / different.length;
    }

    /** {@link Word.Figures#contrast} of the different words. */
    Ranked contrasts() {
        return contrasts;
    }

    /** {@link Word.Figures#readers} of the different words. */
    Ranked readers() {
        return readers;
    }

    /** {@link Word.Figures#rewriting} of the different words. */
    Ranked rewritings() {
        return rewritings;
    }

    private Ranked ranked(ToDoubleFunction<Word> figure) {
        double[] values = new double[different.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = figure.applyAsDouble(different[i]);
        }
        return Ranked.of(values);
    }
}
