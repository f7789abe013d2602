package carrel.searchapi.answers;

import carrel.searchapi.readalikes.ReadAlike;
import java.util.List;

/**
 * Books like one book.
 *
 * @param id the work that they are like
 * @param works the likest first
 */
public record SimilarAnswer(String id, List<Similar> works) {
    /**
     * One of them.
     *
     * @param score how like they are; only comparable within one answer
     * @param reasons why, in a reader's words; at least one, the weightiest first
     */
    public record Similar(WorkAnswer work, double score, List<String> reasons) {}

    /** The read-alikes as an answer. */
    public static SimilarAnswer of(String id, List<ReadAlike> readAlikes) {
        List<Similar> works = readAlikes.stream()
                .map(alike -> new Similar(WorkAnswer.of(alike.work()), alike.score(), alike.reasons()))
                .toList();
        return new SimilarAnswer(id, works);
    }
}
