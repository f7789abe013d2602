package carrel.analyzers.reading;

import java.util.function.ToDoubleFunction;

/**
 * Published readability formulas for English whose result is a US grade. They are here for comparison: none of them is
 * the level that Carrel shows.
 */
public enum Formula {
    FLESCH_KINCAID(
            "Flesch-Kincaid",
            "Kincaid, Fishburne, Rogers, Chissom: Derivation of new readability formulas for Navy enlisted personnel,"
                    + " 1975",
            text -> 0.39 * text.wordsPerSentence() + 11.8 * text.syllablesPerWord() - 15.59),

    /** Dale's list of 3,000 words is not ours to ship; words that beginners' books do not have stand for it. */
    DALE_CHALL(
            "Dale-Chall (with our own list of familiar words)",
            "Dale, Chall: A formula for predicting readability, 1948; its raw score",
            text -> 15.79 * text.share(text.unfamiliar()) + 0.0496 * text.wordsPerSentence() + 3.6365),

    /** The same stands for Spache's list. */
    SPACHE(
            "Spache (with our own list of familiar words)",
            "Spache: Good reading for poor readers, revised 1974",
            text -> 0.121 * text.wordsPerSentence() + 8.2 * text.share(text.unfamiliar()) + 0.659),

    SMOG(
            "SMOG",
            "McLaughlin: SMOG grading, a new readability formula, 1969",
            text -> 1.0430 * Math.sqrt(30.0 * text.longWords() / text.sentences()) + 3.1291),

    GUNNING_FOG(
            "Gunning Fog",
            "Gunning: The technique of clear writing, 1952",
            text -> 0.4 * (text.wordsPerSentence() + 100 * text.share(text.longWords()))),

    COLEMAN_LIAU(
            "Coleman-Liau",
            "Coleman, Liau: A computer readability formula designed for machine scoring, 1975",
            text -> 5.88 * text.lettersPerWord() - 29.6 / text.wordsPerSentence() - 15.8),

    AUTOMATED_READABILITY_INDEX(
            "Automated Readability Index",
            "Senter, Smith: Automated Readability Index, 1967",
            text -> 4.71 * text.lettersPerWord() + 0.5 * text.wordsPerSentence() - 21.43),

    FORCAST(
            "FORCAST",
            "Caylor, Sticht, Fox, Ford: Methodologies for determining reading requirements, 1973",
            text -> 20 - 15 * text.share(text.oneSyllable())),

    POWERS_SUMNER_KEARL(
            "Powers-Sumner-Kearl",
            "Powers, Sumner, Kearl: A recalculation of four adult readability formulas, 1958",
            text -> 0.0778 * text.wordsPerSentence() + 4.55 * text.syllablesPerWord() - 2.2029),

    RIX(
            "RIX",
            "Anderson: Lix and Rix, variations on a little-known readability index, 1983; its table as a line",
            text -> 2.4 + 2.05 * text.sevenLetters() / text.sentences());

    private final String label;
    private final String source;
    private final ToDoubleFunction<TextCounts> grade;

    Formula(String label, String source, ToDoubleFunction<TextCounts> grade) {
        this.label = label;
        this.source = source;
        this.grade = grade;
    }

    /** As teachers know it. */
    public String label() {
        return label;
    }

    /** Where it was published. */
    public String source() {
        return source;
    }

    /** May lie below 0 or above 12. */
    public double grade(TextCounts text) {
        return grade.applyAsDouble(text);
    }
}
