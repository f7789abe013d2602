package carrel.analyzers.reading;

/**
 * A word as a reader meets it, with what is known of it. Words are compared by identity: a text has one object for
 * every different word in it.
 */
final class Word {
    /** Stands for a name of any person or place, so that whose name it is changes nothing. */
    static final Word NAME = new Word("", -1, Figures.NONE);

    /** Stands for digits. */
    static final Word NUMBER = new Word("", -1, Figures.NONE);

    /** Stands for what is no word, such as a bit of a bad scan. */
    static final Word DAMAGED = new Word("", -1, Figures.NONE);

    private final String text;
    private final Figures figures;
    private final double ease;
    private final int letters;
    private final int syllables;
    private final int kinds;
    private final int languages;
    private final int number;

    /**
     * A word.
     *
     * @param number of a word in a lexicon, from 0; others have numbers from {@link Lexicon#size} up, by their text
     */
    Word(String text, int number, Figures figures) {
        this.number = number;
        this.text = text;
        this.figures = figures;
        this.letters = text.length();
        this.syllables = text.isEmpty() ? 1 : Syllables.in(text);
        this.ease = figures.early() - figures.contrast() - syllables / 2.0;
        this.kinds = WordKind.bits(text);
        this.languages = SmallWords.languages(text);
    }

    String text() {
        return text;
    }

    Figures figures() {
        return figures;
    }

    /** High for a word met early, or oftener in easy texts than in hard ones. */
    double ease() {
        return ease;
    }

    int letters() {
        return letters;
    }

    int syllables() {
        return syllables;
    }

    boolean is(WordKind kind) {
        return (kinds & kind.bit()) != 0;
    }

    /** Counts it under each of its kinds, which stand in the order of {@link WordKind}. */
    void countKinds(int[] counts) {
        for (int rest = kinds; rest != 0; rest &= rest - 1) {
            counts[Integer.numberOfTrailingZeros(rest)]++;
        }
    }

    /** Whether it is one of {@link SmallWords}. */
    boolean isSmall() {
        return isSmallIn(SmallWords.ENGLISH);
    }

    /** Whether it is one of the small words of a language. */
    boolean isSmallIn(SmallWords language) {
        return (languages & language.bit()) != 0;
    }

    /** Tells it from the other words of its text; -1 for a neutral one. */
    int number() {
        return number;
    }

    /** Whether nothing is to be learned from it: a name, a number, a bit of a bad scan. */
    boolean isNeutral() {
        return text.isEmpty();
    }

    @Override
    public String toString() {
        return text;
    }
}
