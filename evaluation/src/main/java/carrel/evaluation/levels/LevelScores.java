package carrel.evaluation.levels;

import carrel.analyzers.levels.Readability.Estimated;
import carrel.analyzers.reading.Formula;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How well computed levels agree with stated ones.
 *
 * @param n the texts scored: those with a stated level that were not refused
 * @param refused the texts with a stated level that got none
 * @param r Pearson's correlation of grade and difficulty
 * @param rho Spearman's
 * @param rmse in the source's unit of difficulty, after a linear map
 * @param pairOrder the share of unequal pairs in the right order; within an article where rows name one
 * @param coverage80 the share of texts whose stated difficulty lies in the 80 % range, mapped by the same line
 * @param mbPerSecond megabytes (10^6 bytes of UTF-8) of text levelled in a second of one thread
 * @param copies by how many grades levels move when the texts are handed in damaged
 * @param formulas the same for published formulas, by their names
 */
record LevelScores(
        int n,
        int refused,
        double r,
        double rho,
        double rmse,
        double pairOrder,
        double coverage80,
        double mbPerSecond,
        Map<String, CopyShift> copies,
        Map<String, Fit> formulas) {

    /** How well one row of grades agrees with the difficulties. */
    record Fit(double r, double rho, double rmse, double pairOrder) {}

    /**
     * Scores the rows that state a level.
     *
     * @param texts scored; at least one must get a level
     * @param mapped where the line from grades to the source's unit is fitted, when not on {@code texts} themselves
     */
    static LevelScores of(List<LeveledText> texts, Optional<List<LeveledText>> mapped, double mbPerSecond) {
        JudgedTexts judged = JudgedTexts.of(texts);
        JudgedTexts map = mapped.map(JudgedTexts::of).orElse(judged);
        Fit fit = fit(judged, judged.grades(), map, map.grades());
        Map<String, Fit> formulas = new LinkedHashMap<>();
        for (Formula formula : Formula.values()) {
            formulas.put(formula.label(), fit(judged, judged.grades(formula), map, map.grades(formula)));
        }
        return new LevelScores(
                judged.texts().size(),
                judged.refused(),
                fit.r(),
                fit.rho(),
                fit.rmse(),
                fit.pairOrder(),
                coverage(judged, LinearMap.through(map.grades(), map.difficulties())),
                mbPerSecond,
                CopyShift.of(judged),
                formulas);
    }

    private static Fit fit(JudgedTexts judged, double[] grades, JudgedTexts map, double[] mapGrades) {
        double[] difficulties = judged.difficulties();
        return new Fit(
                Agreement.pearson(grades, difficulties),
                Agreement.spearman(grades, difficulties),
                LinearMap.through(mapGrades, map.difficulties()).rmse(grades, difficulties),
                PairOrder.share(judged.texts(), grades));
    }

    private static double coverage(JudgedTexts judged, LinearMap line) {
        double[] difficulties = judged.difficulties();
        int inside = 0;
        for (int i = 0; i < difficulties.length; i++) {
            Estimated level = judged.levels().get(i);
            if (line.of(level.low()) <= difficulties[i] && difficulties[i] <= line.of(level.high())) {
                inside++;
            }
        }
        return (double) inside / difficulties.length;
    }
}
