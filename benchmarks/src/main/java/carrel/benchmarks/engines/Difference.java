package carrel.benchmarks.engines;

import carrel.benchmarks.questions.Answer;
import carrel.benchmarks.questions.Question;
import java.util.List;

/** How an answer of Carrel's differs from another engine's to the same question, and why it may. */
enum Difference {
    /** As many hits, and the other's first result among the first results. */
    SAME,
    /** Fewer hits, since editions of one work are one result. */
    EDITIONS_TOGETHER,
    /** Carrel found nothing with all words as typed, said so, and answered with a likely spelling or some of them. */
    READ_OTHERWISE,
    /** More hits: Carrel also finds spellings, forms and headings that stand for the words. */
    FOUND_MORE,
    /** As many hits, but others first. */
    OTHER_ORDER,
    /** To be looked into before any time is believed. */
    UNEXPLAINED;

    /** Editions are seldom more than this share of a result. */
    private static final double EDITIONS_SHARE_MAX = 0.25;

    static Difference between(Question question, Answer carrel, Answer other) {
        if (!carrel.remark().equals("as-typed") && !question.words().isEmpty()) {
            return READ_OTHERWISE;
        }
        if (carrel.hits() == other.hits()) {
            List<String> best =
                    other.first().isEmpty() ? List.of() : other.first().getFirst();
            boolean there = best.isEmpty()
                    || carrel.first().stream()
                            .anyMatch(editions -> editions.stream().anyMatch(best::contains));
            return there || question.words().isEmpty() ? SAME : OTHER_ORDER;
        }
        if (carrel.hits() > other.hits()) {
            return FOUND_MORE;
        }
        return editions(carrel) >= other.hits() ? EDITIONS_TOGETHER : UNEXPLAINED;
    }

    /** How many editions answer: counted where all works are on the first page, and otherwise as many as there may be. */
    private static double editions(Answer carrel) {
        return carrel.hits() <= Question.RESULTS
                ? carrel.first().stream().mapToInt(List::size).sum()
                : (carrel.hits() + 1) / (1 - EDITIONS_SHARE_MAX);
    }
}
