package carrel.evaluation.readalikes;

import carrel.searchapi.readalikes.model.CandidateSearch;
import carrel.searchapi.readalikes.model.CatalogProfile;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How much of what readers liked the coarse first stage lets through to the second. */
final class FirstStage {
    private FirstStage() {}

    /** Of the groups in the truth, how many have a book among the candidates that are looked at closely; 0 to 1. */
    static double recall(Task task, CatalogProfile profile) {
        CandidateSearch search = new CandidateSearch(profile);
        Map<String, Book> candidates = new HashMap<>();
        task.candidates().forEach(candidate -> candidates.put(candidate.id(), candidate));
        return task.seeds().parallelStream()
                .mapToDouble(seed -> recall(seed, task, profile, search, candidates))
                .average()
                .orElse(0);
    }

    private static double recall(
            Book seed, Task task, CatalogProfile profile, CandidateSearch search, Map<String, Book> candidates) {
        Set<String> near = search
                .near(
                        profile.work(seed.id()).orElseThrow(),
                        work -> candidates.containsKey(work.traits().id())
                                && Protocol.allows(
                                        seed,
                                        candidates.getOrDefault(work.traits().id(), seed)),
                        CandidateSearch.CANDIDATES)
                .stream()
                .map(work ->
                        Protocol.group(candidates.getOrDefault(work.traits().id(), seed)))
                .collect(Collectors.toSet());
        Set<String> liked = task.truth().of(seed.id()).keySet().stream()
                .filter(task.books()::containsKey)
                .map(id -> Protocol.group(task.books().getOrDefault(id, seed)))
                .collect(Collectors.toSet());
        return (double) liked.stream().filter(near::contains).count() / Math.max(1, liked.size());
    }
}
