package carrel.evaluation.readalikes;

import carrel.searchapi.readalikes.model.Trait;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Scores rankings by the protocol and the metric of the read-alikes data. */
final class Judge {
    static final int LIST_SIZE = 10;

    private final Task task;
    private final Rarity rarity;

    Judge(Task task) {
        this.task = task;
        this.rarity = new Rarity(task.books().values());
    }

    /** Scores the lists that the ranking makes for all seeds. */
    Scores score(Ranking ranking) {
        double ndcg = 0;
        double recall = 0;
        double precision = 0;
        double diversity = 0;
        int empty = 0;
        int outOfBand = 0;
        Set<String> suggested = new HashSet<>();
        for (Book seed : task.seeds()) {
            List<Book> allowed = ranking.of(seed).stream()
                    .filter(candidate -> Protocol.allows(seed, candidate))
                    .toList();
            List<Book> walked = Protocol.walk(allowed, Integer.MAX_VALUE);
            List<Book> list = walked.subList(0, Math.min(LIST_SIZE, walked.size()));
            Map<String, Double> gains = gains(seed);
            ndcg += gain(list, gains) / best(gains);
            recall += (double) found(list, gains) / gains.size();
            precision += averagePrecision(walked, gains);
            diversity += rarity.diversity(list);
            empty += list.isEmpty() ? 1 : 0;
            outOfBand += (int) list.stream()
                    .filter(book -> !seed.traits().nearAudience(book.traits()))
                    .count();
            list.forEach(book -> suggested.add(book.id()));
        }
        int seeds = task.seeds().size();
        return new Scores(
                ndcg / seeds,
                recall / seeds,
                precision / seeds,
                (double) suggested.size() / task.candidates().size(),
                diversity / seeds,
                seeds,
                empty,
                outOfBand);
    }

    /** The highest gain of each group's books. */
    private Map<String, Double> gains(Book seed) {
        Map<String, Double> gains = new HashMap<>();
        task.truth().of(seed.id()).forEach((id, gain) -> {
            Book book = task.books().get(id);
            gains.merge(book == null ? "book " + id : Protocol.group(book), gain, Math::max);
        });
        return gains;
    }

    private static double gain(List<Book> list, Map<String, Double> gains) {
        double sum = 0;
        for (int rank = 1; rank <= list.size(); rank++) {
            sum += discounted(gains.getOrDefault(Protocol.group(list.get(rank - 1)), 0.0), rank);
        }
        return sum;
    }

    private static double best(Map<String, Double> gains) {
        List<Double> ideal = new ArrayList<>(gains.values());
        ideal.sort(Collections.reverseOrder());
        double sum = 0;
        for (int rank = 1; rank <= Math.min(LIST_SIZE, ideal.size()); rank++) {
            sum += discounted(ideal.get(rank - 1), rank);
        }
        return sum;
    }

    private static double discounted(double gain, int rank) {
        return gain * Math.log(2) / Math.log(rank + 1.0);
    }

    private static long found(List<Book> list, Map<String, Double> gains) {
        return list.stream().map(Protocol::group).filter(gains::containsKey).count();
    }

    private static double averagePrecision(List<Book> walked, Map<String, Double> gains) {
        double sum = 0;
        int found = 0;
        for (int rank = 1; rank <= walked.size(); rank++) {
            if (gains.containsKey(Protocol.group(walked.get(rank - 1)))) {
                found++;
                sum += (double) found / rank;
            }
        }
        return sum / gains.size();
    }

    /** How unlike books are by their headings, of which rare ones count more. */
    private static final class Rarity {
        private final Map<Trait, Integer> having = new HashMap<>();
        private final int books;

        Rarity(Iterable<Book> all) {
            int count = 0;
            for (Book book : all) {
                book.traits().traits().forEach(trait -> having.merge(trait, 1, Integer::sum));
                count++;
            }
            this.books = count;
        }

        double diversity(List<Book> list) {
            double sum = 0;
            int pairs = 0;
            for (int i = 0; i < list.size(); i++) {
                for (int j = 0; j < i; j++) {
                    sum += 1 - cosine(list.get(i), list.get(j));
                    pairs++;
                }
            }
            return pairs == 0 ? 0 : sum / pairs;
        }

        private double cosine(Book one, Book other) {
            double product = one.traits().traits().stream()
                    .filter(other.traits().traits()::contains)
                    .mapToDouble(this::square)
                    .sum();
            double lengths = Math.sqrt(length(one) * length(other));
            return lengths == 0 ? 0 : product / lengths;
        }

        private double length(Book book) {
            return book.traits().traits().stream().mapToDouble(this::square).sum();
        }

        private double square(Trait trait) {
            boolean heading = trait.kind() != Trait.Kind.APPEAL && trait.kind() != Trait.Kind.HONOR;
            double weight = Math.log((books + 1) / (having.getOrDefault(trait, 1) + 0.5));
            return heading ? weight * weight : 0;
        }
    }
}
