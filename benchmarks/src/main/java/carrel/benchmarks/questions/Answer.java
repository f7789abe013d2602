package carrel.benchmarks.questions;

import java.util.List;

/**
 * What an engine answered.
 *
 * @param hits how many records or works
 * @param first the control numbers (001) of the first results; for a work, of each of its editions that answer
 * @param remark what the engine says of how it understood the question; empty when nothing
 */
public record Answer(long hits, List<List<String>> first, String remark) {
    public Answer {
        first = first.stream().map(List::copyOf).toList();
    }
}
