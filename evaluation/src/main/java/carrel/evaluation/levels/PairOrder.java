package carrel.evaluation.levels;

import java.util.List;

/** How often the harder of two texts is called the harder one. */
final class PairOrder {
    private PairOrder() {}

    /**
     * The share of pairs in the right order, from 0 to 1, among all pairs that people call unequal; a tie counts half.
     * Texts that name an article are paired within it only.
     *
     * @param texts with a difficulty each
     * @param grades in the order of the texts
     */
    static double share(List<LeveledText> texts, double[] grades) {
        long pairs = 0;
        double right = 0;
        for (int i = 0; i < texts.size(); i++) {
            LeveledText a = texts.get(i);
            double difficulty = a.difficulty().orElseThrow();
            for (int j = 0; j < i; j++) {
                LeveledText b = texts.get(j);
                double harder = difficulty - b.difficulty().orElseThrow();
                if (harder != 0 && a.article().equals(b.article())) {
                    pairs++;
                    right += (1 + Math.signum(grades[i] - grades[j]) * Math.signum(harder)) / 2;
                }
            }
        }
        return pairs == 0 ? 0 : right / pairs;
    }
}
