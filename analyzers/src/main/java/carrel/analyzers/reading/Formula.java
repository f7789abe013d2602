package carrel.analyzers.reading;

/** Published readability formulas whose result is a US grade. */
public enum Formula {
    /** Kincaid, Fishburne, Rogers, Chissom: Derivation of new readability formulas for Navy enlisted personnel, 1975. */
    FLESCH_KINCAID("Flesch-Kincaid") {
        @Override
        public double grade(TextCounts text) {
            return 0.39 * text.wordsPerSentence() + 11.8 * text.syllablesPerWord() - 15.59;
        }
    },
    /** Coleman, Liau: A computer readability formula designed for machine scoring, 1975. */
    COLEMAN_LIAU("Coleman-Liau") {
        @Override
        public double grade(TextCounts text) {
            double lettersPer100Words = 100 * text.lettersPerWord();
            double sentencesPer100Words = 100 / text.wordsPerSentence();
            return 0.0588 * lettersPer100Words - 0.296 * sentencesPer100Words - 15.8;
        }
    },
    /** Smith, Senter: Automated Readability Index, 1967. */
    AUTOMATED_READABILITY_INDEX("Automated Readability Index") {
        @Override
        public double grade(TextCounts text) {
            return 4.71 * text.lettersPerWord() + 0.5 * text.wordsPerSentence() - 21.43;
        }
    };

    private final String label;

    Formula(String label) {
        this.label = label;
    }

    /** As teachers know it. */
    public String label() {
        return label;
    }

    /** May lie below 0 or above 12. */
    public abstract double grade(TextCounts text);
}
