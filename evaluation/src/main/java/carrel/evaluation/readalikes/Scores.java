package carrel.evaluation.readalikes;

/**
 * How good lists of read-alikes are. All from 0 to 1 but the counts.
 *
 * @param gndcg10 gains of the groups in the first ten, discounted by rank, over the best possible
 * @param grecall10 how many of the groups in the truth are in the first ten
 * @param map mean average precision over the whole ranking, a group counting once
 * @param coverage how many of the candidates are in some list of ten
 * @param diversity how unlike the headings of two books in a list are: the mean of 1 - cosine
 * @param seeds how many lists there are
 * @param emptyLists lists without any book
 * @param outOfBand suggestions for readers of another age
 */
record Scores(
        double gndcg10,
        double grecall10,
        double map,
        double coverage,
        double diversity,
        int seeds,
        int emptyLists,
        int outOfBand) {}
