package carrel.analyzers.reading;

/** The words of a passage, summed up: running words, and different words without the small ones. */
final class WordTally {
    private static final int WINDOW_WORDS = 25;

    private final int[] kinds = new int[WordKind.values().length];
    private final DifferentWords different;
    private final double variety;
    private int running;
    private int syllables;
    private int letters;
    private int oneSyllable;
    private double contrast;
    private double early;

    WordTally(Passage passage) {
        SeenWords seen = new SeenWords(passage.size());
        Word[] found = new Word[passage.size()];
        int count = 0;
        for (int i = 0; i < passage.size(); i++) {
            Word word = passage.word(i);
            if (!word.isNeutral()) {
                add(word);
                if (!word.isSmall() && seen.add(word)) {
                    found[count++] = word;
                }
            }
        }
        different = new DifferentWords(found, count);
        variety = variety(passage);
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
        return perWord(kinds[kind.place()]);
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

    DifferentWords different() {
        return different;
    }
}
