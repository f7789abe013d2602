package carrel.benchmarks.engines;

import carrel.benchmarks.questions.Answer;
import carrel.benchmarks.questions.Question;
import java.util.List;
import java.util.Set;

/** How an answer of Carrel's differs from another engine's to the same question, and why it may. */
enum Difference {
    /** The same records, and the other's first result among the first results. */
    SAME,
    /** The same records in fewer results, since editions of one work are one. */
    EDITIONS_TOGETHER,
    /** Carrel found nothing with all words as typed, said so, and answered with a likely spelling or some of them. */
    READ_OTHERWISE,
    /** All records of the other, and more: Carrel also finds spellings, forms and headings that stand for the words. */
    FOUND_MORE,
    /** The same records, but others first. */
    OTHER_ORDER,
    /** Records are missing that have other forms of the words: an engine may bring words of names to their stems too. */
    OTHER_FORMS,
    /** More records than are looked at one by one; Carrel's works are as many as there may be without their editions. */
    COUNTED_ONLY,
    /** To be looked into before any time is believed. */
    UNEXPLAINED;

    /** Editions are seldom more than this share of a result. */
    private static final double EDITIONS_SHARE_MAX = 0.25;

    /** Between answers that are too long to be looked at record by record. */
    static Difference counted(Answer carrel, Answer other) {
        return carrel.hits() >= other.hits() * (1 - EDITIONS_SHARE_MAX) ? COUNTED_ONLY : UNEXPLAINED;
    }

    /** Between answers of which Carrel's has every record of the other's. */
    static Difference between(Question question, Answer carrel, Set<String> found, Answer other) {
        if (found.size() > other.hits()) {
            return FOUND_MORE;
        }
        if (carrel.hits() < other.hits()) {
            return EDITIONS_TOGETHER;
        }
        List<String> best = other.first().isEmpty() ? List.of() : other.first().getFirst();
        boolean there = best.isEmpty()
                || carrel.first().stream()
                        .anyMatch(editions -> editions.stream().anyMatch(best::contains));
        return there || question.words().isEmpty() ? SAME : OTHER_ORDER;
    }
}
