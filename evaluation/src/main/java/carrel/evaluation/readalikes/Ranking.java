package carrel.evaluation.readalikes;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.zip.CRC32;

/** Puts candidates in order for a seed, the likest first. */
interface Ranking {
    List<Book> of(Book seed);

    /** All the candidates by their scores; equal ones in an order that follows nothing. */
    static List<Book> byScore(Book seed, List<Book> candidates, ToDoubleFunction<Book> score) {
        Map<String, Double> scores = new HashMap<>();
        candidates.forEach(candidate -> scores.put(candidate.id(), score.applyAsDouble(candidate)));
        return candidates.stream()
                .sorted(Comparator.<Book>comparingDouble(candidate -> -scores.getOrDefault(candidate.id(), 0.0))
                        .thenComparingLong(candidate -> chance(seed, candidate))
                        .thenComparing(Book::id))
                .toList();
    }

    /** A number that is the same in every run and follows nothing that is known of the books. */
    static long chance(Book seed, Book candidate) {
        CRC32 hash = new CRC32();
        hash.update((seed.id() + " " + candidate.id()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return hash.getValue() * 0x9E3779B97F4A7C15L;
    }
}
