package carrel.evaluation.relevance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RankingScoresTest {
    private static final double EXACT = 1e-9;

    @Test
    void theBestRankingScoresOne() {
        RankingScores best = RankingScores.of(List.of("a", "b", "x"), Map.of("a", 1, "b", 1));

        assertEquals(new RankingScores(1, 1, 1, 1), best);
    }

    @Test
    void whatComesLaterCountsLess() {
        RankingScores later = RankingScores.of(List.of("x", "a"), Map.of("a", 1));

        assertEquals(Math.log(2) / Math.log(3), later.ndcg10(), EXACT);
        assertEquals(0.5, later.map(), EXACT);
        assertEquals(0.5, later.mrr(), EXACT);
    }

    @Test
    void whatIsNeverFoundPullsTheMeanDown() {
        RankingScores half = RankingScores.of(List.of("a"), Map.of("a", 1, "b", 1));

        assertEquals(0.5, half.map(), EXACT);
        assertEquals(0.5, half.recall100(), EXACT);
    }

    @Test
    void aHigherGradeBelongsFirst() {
        Map<String, Integer> grades = Map.of("good", 3, "fair", 1);

        double wrongWayRound = RankingScores.of(List.of("fair", "good"), grades).ndcg10();

        assertEquals(
                (1 + 3 / (Math.log(3) / Math.log(2))) / (3 + 1 / (Math.log(3) / Math.log(2))), wrongWayRound, EXACT);
    }

    @Test
    void nothingFoundIsZeroEverywhere() {
        assertEquals(new RankingScores(0, 0, 0, 0), RankingScores.of(List.of(), Map.of("a", 1)));
    }
}
