package carrel.analyzers.reading;

/** The different words of a passage, summed up in one go: means over them, 0 without any. */
final class DifferentWords {
    private final int count;
    private final Ranked contrasts;
    private final Ranked readers;
    private final Ranked rewritings;
    private final int[] rarer = new int[Rarity.values().length];
    private double early;
    private int syllables;
    private int letters;
    private int threeSyllables;
    private int fourSyllables;
    private int sevenLetters;
    private int tenLetters;
    private int abstractWords;

    /** How seldom beginners' books have a word. */
    enum Rarity {
        NEVER(0.1),
        SELDOM(1.2),
        SOMETIMES(2.2),
        OFTEN(3);

        private final double early;

        Rarity(double early) {
            this.early = early;
        }

        @SuppressWarnings("EnumOrdinal")
        private int place() {
            return ordinal();
        }
    }

    private static final Rarity[] RARITIES = Rarity.values();

    /** The first words of an array. */
    DifferentWords(Word[] words, int count) {
        this.count = count;
        double[] contrast = new double[count];
        double[] place = new double[count];
        double[] rewriting = new double[count];
        for (int i = 0; i < count; i++) {
            Figures figures = words[i].figures();
            contrast[i] = figures.contrast();
            place[i] = figures.readers();
            rewriting[i] = figures.rewriting();
            add(words[i], figures.early());
        }
        contrasts = Ranked.of(contrast);
        readers = Ranked.of(place);
        rewritings = Ranked.of(rewriting);
    }

    private void add(Word word, double met) {
        early += met;
        for (int i = 0; i < RARITIES.length; i++) {
            rarer[i] += met < RARITIES[i].early ? 1 : 0;
        }
        syllables += word.syllables();
        letters += word.letters();
        threeSyllables += word.syllables() >= 3 ? 1 : 0;
        fourSyllables += word.syllables() >= 4 ? 1 : 0;
        sevenLetters += word.letters() >= 7 ? 1 : 0;
        tenLetters += word.letters() >= 10 ? 1 : 0;
        abstractWords += word.is(WordKind.ABSTRACT) ? 1 : 0;
    }

    /** {@link Figures#contrast} of each. */
    Ranked contrasts() {
        return contrasts;
    }

    /** {@link Figures#readers} of each. */
    Ranked readers() {
        return readers;
    }

    /** {@link Figures#rewriting} of each. */
    Ranked rewritings() {
        return rewritings;
    }

    double rarer(Rarity rarity) {
        return mean(rarer[rarity.place()]);
    }

    double early() {
        return mean(early);
    }

    double syllables() {
        return mean(syllables);
    }

    double letters() {
        return mean(letters);
    }

    double threeSyllables() {
        return mean(threeSyllables);
    }

    double fourSyllables() {
        return mean(fourSyllables);
    }

    double sevenLetters() {
        return mean(sevenLetters);
    }

    double tenLetters() {
        return mean(tenLetters);
    }

    double abstractWords() {
        return mean(abstractWords);
    }

    private double mean(double sum) {
        return count == 0 ? 0 : sum / count;
    }
}
