package carrel.evaluation.readalikes;

import java.util.HashMap;
import java.util.Map;

/** What readers of each seed also liked: the gains of candidates, above zero. */
final class Truth {
    private final Map<String, Map<String, Double>> gainsBySeed = new HashMap<>();

    void add(String seed, String candidate, double gain) {
        if (gain > 0) {
            gainsBySeed.computeIfAbsent(seed, fresh -> new HashMap<>()).merge(candidate, gain, Math::max);
        }
    }

    Map<String, Double> of(String seed) {
        return gainsBySeed.getOrDefault(seed, Map.of());
    }
}
