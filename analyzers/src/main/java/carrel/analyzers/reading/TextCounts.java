package carrel.analyzers.reading;

/**
 * What the published formulas count in a text, names as they are written.
 *
 * @param letters of all words together
 * @param oneSyllable words of one syllable
 * @param longWords words of three and more syllables
 * @param sevenLetters words of seven and more letters
 * @param unfamiliar words that are hardly ever met in beginners' books
 */
public record TextCounts(
        int words,
        int sentences,
        int syllables,
        int letters,
        int oneSyllable,
        int longWords,
        int sevenLetters,
        int unfamiliar) {

    public double wordsPerSentence() {
        return (double) words / sentences;
    }

    public double syllablesPerWord() {
        return (double) syllables / words;
    }

    public double lettersPerWord() {
        return (double) letters / words;
    }

    /** A count for each word. */
    double share(int count) {
        return (double) count / words;
    }

    /** Counts while a text is read. */
    static final class Tally {
        private static final int LONG_WORD_SYLLABLES = 3;
        private static final int LONG_WORD_LETTERS = 7;

        private int words;
        private int sentences;
        private int syllables;
        private int letters;
        private int oneSyllable;
        private int longWords;
        private int sevenLetters;

        void add(Word word, boolean beginsSentence) {
            words++;
            sentences += beginsSentence ? 1 : 0;
            syllables += word.syllables();
            letters += word.letters();
            oneSyllable += word.syllables() == 1 ? 1 : 0;
            longWords += word.syllables() >= LONG_WORD_SYLLABLES ? 1 : 0;
            sevenLetters += word.letters() >= LONG_WORD_LETTERS ? 1 : 0;
        }

        /** Counts a beginning that shows only when the whole text is known. */
        void beginSentence() {
            sentences++;
        }

        TextCounts counts(int unfamiliar) {
            return new TextCounts(
                    words,
                    Math.max(1, sentences),
                    syllables,
                    letters,
                    oneSyllable,
                    longWords,
                    sevenLetters,
                    unfamiliar);
        }
    }
}
