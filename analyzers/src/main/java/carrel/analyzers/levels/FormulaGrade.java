package carrel.analyzers.levels;

import carrel.analyzers.reading.Formula;
import carrel.analyzers.reading.ReadText;
import carrel.analyzers.reading.TrainedReading;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a published formula says of a text, for comparison with what Carrel says.
 *
 * @param name as teachers know it
 * @param source where it was published
 * @param grade a US grade, cut to between -1 and 20
 */
public record FormulaGrade(String name, String source, double grade) {
    private static final double LOWEST = -1;
    private static final double HIGHEST = 20;

    /** All formulas for an English text; none for a text without words. */
    public static List<FormulaGrade> of(String text) {
        ReadText read = ReadText.of(text, TrainedReading.shipped().lexicon());
        if (read.counts().words() == 0) {
            return List.of();
        }
        return Stream.of(Formula.values())
                .map(formula -> new FormulaGrade(formula.label(), formula.source(), cut(formula.grade(read.counts()))))
                .toList();
    }

    private static double cut(double grade) {
        return Math.round(10 * Math.max(LOWEST, Math.min(HIGHEST, grade))) / 10.0;
    }
}
