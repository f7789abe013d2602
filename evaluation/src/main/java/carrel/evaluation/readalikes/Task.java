package carrel.evaluation.readalikes;

import java.util.List;
import java.util.Map;

/**
 * What is to be done, and what would be right.
 *
 * @param books the catalogue by ids
 * @param seeds those with enough truth to be scored
 * @param candidates what may be suggested
 */
record Task(Map<String, Book> books, List<Book> seeds, List<Book> candidates, Truth truth) {
    /** A seed with fewer rows of truth is not scored. */
    static final int TRUTH_ROWS_MIN = 5;

    Task {
        books = Map.copyOf(books);
        seeds = List.copyOf(seeds);
        candidates = List.copyOf(candidates);
    }

    /** The same with some of the seeds and candidates, and only the truth of those. */
    Task only(List<Book> someSeeds, List<Book> someCandidates) {
        Truth some = new Truth();
        for (Book seed : someSeeds) {
            Map<String, Double> gains = truth.of(seed.id());
            someCandidates.stream()
                    .map(Book::id)
                    .filter(gains::containsKey)
                    .forEach(candidate -> some.add(seed.id(), candidate, gains.getOrDefault(candidate, 0.0)));
        }
        List<Book> scored = someSeeds.stream()
                .filter(seed -> some.of(seed.id()).size() >= TRUTH_ROWS_MIN)
                .toList();
        return new Task(books, scored, someCandidates, some);
    }
}
