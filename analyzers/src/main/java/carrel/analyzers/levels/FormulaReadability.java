package carrel.analyzers.levels;

import carrel.analyzers.reading.Formula;
import carrel.analyzers.reading.TextCounts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Readability by published formulas: the mean of three, with an interval as wide as such formulas deserve. */
final class FormulaReadability {
    private static final double GRADE_MIN = 0;
    private static final double GRADE_MAX = 13;

    /**
     * Half the width of the range for a text of {@link #WORDS_FULL} words or more, in grades: four in five lessons of
     * one of McGuffey's Readers (public domain, over 950 lessons) lie no farther from the middle of their book.
     */
    private static final double HALF_WIDTH = 3.4;

    /** From here on a longer text makes the estimate no surer. */
    private static final int WORDS_FULL = 150;

    /** Prose has no sentence of this length on average; a text without full stops or a table has. */
    private static final double WORDS_PER_SENTENCE_MAX = 100;

    /** A list of words has lines this short. */
    private static final double WORDS_PER_SENTENCE_MIN = 2.5;

    /** Of English prose at least 15 words in 100 are {@link TextCounts#functionWords}, of other languages at most 4. */
    private static final double FUNCTION_WORDS_MIN = 0.08;

    private FormulaReadability() {}

    static Readability of(String text) {
        TextCounts counts = TextCounts.of(text);
        if (counts.words() < Readability.WORDS_MIN) {
            return new Readability.Refused("A level needs at least " + Readability.WORDS_MIN
                    + " words, and this text has " + counts.words() + ".");
        }
        if (counts.functionWords() < FUNCTION_WORDS_MIN * counts.words()) {
            return new Readability.Refused(
                    "The formulas are made for English, and this text does not look like English prose.");
        }
        if (counts.wordsPerSentence() > WORDS_PER_SENTENCE_MAX) {
            return new Readability.Refused("No sentences were found: " + counts.words() + " words run on in "
                    + counts.sentences() + (counts.sentences() == 1 ? " sentence." : " sentences."));
        }
        if (counts.wordsPerSentence() < WORDS_PER_SENTENCE_MIN) {
            return new Readability.Refused("This is a list of words rather than sentences.");
        }
        return estimate(counts);
    }

    private static Readability estimate(TextCounts counts) {
        double mean = Arrays.stream(Formula.values())
                .mapToDouble(formula -> formula.grade(counts))
                .average()
                .orElseThrow();
        double mid = clamp(mean);
        double width = HALF_WIDTH * Math.sqrt(Math.max(1, (double) WORDS_FULL / counts.words()));
        return new Readability.Estimated(
                round(clamp(mid - width)), round(mid), round(clamp(mid + width)), reasons(counts));
    }

    private static List<String> reasons(TextCounts counts) {
        List<String> reasons = new ArrayList<>();
        reasons.add("A sentence has " + oneDecimal(counts.wordsPerSentence()) + " words on average.");
        reasons.add("A word has " + oneDecimal(counts.syllablesPerWord()) + " syllables on average.");
        long longWords = Math.round(100.0 * counts.longWords() / counts.words());
        reasons.add(longWords + " of 100 words have three or more syllables.");
        for (Formula formula : Formula.values()) {
            reasons.add(formula.label() + " gives grade " + oneDecimal(formula.grade(counts)) + ".");
        }
        return reasons;
    }

    private static String oneDecimal(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    private static double clamp(double grade) {
        return Math.max(GRADE_MIN, Math.min(GRADE_MAX, grade));
    }

    private static double round(double grade) {
        return Math.round(grade * 10) / 10.0;
    }
}
