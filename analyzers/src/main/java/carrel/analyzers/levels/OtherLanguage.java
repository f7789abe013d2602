package carrel.analyzers.levels;

import carrel.analyzers.reading.ReadText;
import carrel.analyzers.reading.RomanceFormula;
import carrel.analyzers.reading.TextShape;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Texts that are not English: French and Spanish by a published formula, others refused. */
final class OtherLanguage {
    /** Of English prose a quarter and more are small words like "the" and "of", of a list of words none. */
    static final double SMALL_WORDS_MIN = 0.15;

    /** Four words in ten may be strange in English prose for children, with its names and animals, hardly more. */
    private static final double UNKNOWN_MIN = 0.4;

    /** As wide as four bands of Flesch's table; nobody has measured it. */
    private static final double HALF_WIDTH = 3;

    private OtherLanguage() {}

    /** An estimate or a refusal when a text is in another language; nothing when it is English or too short to say. */
    static Optional<Readability> of(String text, ReadText read) {
        TextShape shape = read.shape();
        if (read.counts().words() < Readability.WORDS_MIN || shape.english() >= SMALL_WORDS_MIN * shape.tokens()) {
            return Optional.empty();
        }
        if (shape.french() >= SMALL_WORDS_MIN * shape.tokens() && shape.french() > shape.spanish()) {
            return Optional.of(estimate(RomanceFormula.KANDEL_MOLES, text));
        }
        if (shape.spanish() >= SMALL_WORDS_MIN * shape.tokens()) {
            return Optional.of(estimate(RomanceFormula.FERNANDEZ_HUERTA, text));
        }
        return shape.unknown() + shape.damaged() > UNKNOWN_MIN * shape.tokens()
                ? Optional.of(new Readability.Refused(Clue.OTHER_LANGUAGE.said()))
                : Optional.empty();
    }

    private static Readability estimate(RomanceFormula formula, String text) {
        RomanceFormula.Ease ease = formula.ease(text);
        double mid = round(Math.max(0, Math.min(13, ease.grade())));
        return new Readability.Estimated(
                Math.max(0, round(mid - HALF_WIDTH)),
                mid,
                Math.min(13, round(mid + HALF_WIDTH)),
                List.of(
                        Clue.UNCALIBRATED.said(formula.label(), formula.source(), Math.round(ease.ease())),
                        Clue.LENGTHS.said(
                                String.format(Locale.ROOT, "%.1f", ease.wordsPerSentence()),
                                String.format(Locale.ROOT, "%.1f", ease.syllablesPerWord()))));
    }

    private static double round(double grade) {
        return Math.round(grade * 100) / 100.0;
    }
}
