package carrel.evaluation.relevance;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How well rankings fit judgments, each the mean over queries, 0 to 1.
 *
 * @param ndcg10 discounted gain of the first ten beside that of the best possible ten (Järvelin and Kekäläinen 2002)
 * @param map mean average precision over all that was ranked
 * @param recall100 how much of what answers is among the first hundred
 * @param mrr one over the rank of the first that answers; 0 when none was found
 */
record RankingScores(double ndcg10, double map, double recall100, double mrr) {
    private static final int GAIN_DEPTH = 10;
    private static final int RECALL_DEPTH = 100;

    /**
     * The scores of one ranking.
     *
     * @param ranked ids, best first
     * @param grades of the documents that answer, each above 0; at least one
     */
    static RankingScores of(List<String> ranked, Map<String, Integer> grades) {
        double gain = 0;
        double precisions = 0;
        double first = 0;
        int found = 0;
        int foundEarly = 0;
        for (int rank = 1; rank <= ranked.size(); rank++) {
            int grade = grades.getOrDefault(ranked.get(rank - 1), 0);
            if (grade > 0) {
                found++;
                precisions += (double) found / rank;
                first = found == 1 ? 1.0 / rank : first;
                gain += rank <= GAIN_DEPTH ? grade / discount(rank) : 0;
                foundEarly += rank <= RECALL_DEPTH ? 1 : 0;
            }
        }
        return new RankingScores(
                gain / bestGain(grades.values()),
                precisions / grades.size(),
                (double) foundEarly / grades.size(),
                first);
    }

    static RankingScores mean(Collection<RankingScores> scores) {
        return new RankingScores(
                scores.stream().mapToDouble(RankingScores::ndcg10).average().orElse(0),
                scores.stream().mapToDouble(RankingScores::map).average().orElse(0),
                scores.stream().mapToDouble(RankingScores::recall100).average().orElse(0),
                scores.stream().mapToDouble(RankingScores::mrr).average().orElse(0));
    }

    private static double bestGain(Collection<Integer> grades) {
        List<Integer> best = grades.stream()
                .sorted(Comparator.reverseOrder())
                .limit(GAIN_DEPTH)
                .toList();
        double gain = 0;
        for (int rank = 1; rank <= best.size(); rank++) {
            gain += best.get(rank - 1) / discount(rank);
        }
        return gain;
    }

    private static double discount(int rank) {
        return Math.log(rank + 1.0) / Math.log(2);
    }
}
