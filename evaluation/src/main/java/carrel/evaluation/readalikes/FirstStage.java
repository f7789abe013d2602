package carrel.evaluation.readalikes;

import carrel.searchapi.readalikes.model.CandidateSearch;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How much of what readers liked the coarse first stage lets through to the second. */
final class FirstStage {
    private FirstStage() {}

    /** Of the groups in the truth, how many have a book among the candidates that are looked at closely; 0 to 1. */
    static double recall(Task task, Profiled profiled) {
        CandidateSearch search = new CandidateSearch(profiled.catalog());
        Map<String, Book> byId = new HashMap<>();
        task.candidates().forEach(candidate -> byId.put(candidate.id(), candidate));
        List<Optional<Book>> candidates = IntStream.range(0, profiled.catalog().size())
                .mapToObj(number -> Optional.ofNullable(
                        byId.get(profiled.catalog().traits(number).id())))
                .toList();
        return task.seeds().parallelStream()
                .mapToDouble(seed -> recall(seed, task, profiled, search, candidates))
                .average()
                .orElse(0);
    }

    private static double recall(
            Book seed, Task task, Profiled profiled, CandidateSearch search, List<Optional<Book>> candidates) {
        Set<String> near = search
                .near(
                        profiled.work(seed),
                        number -> candidates
                                .get(number)
                                .filter(candidate -> Protocol.allows(seed, candidate))
                                .isPresent(),
                        CandidateSearch.CANDIDATES)
                .stream()
                .flatMap(number -> candidates.get(number).stream())
                .map(Protocol::group)
                .collect(Collectors.toSet());
        Set<String> liked = task.truth().of(seed.id()).keySet().stream()
                .filter(task.books()::containsKey)
                .map(id -> Protocol.group(task.books().getOrDefault(id, seed)))
                .collect(Collectors.toSet());
        return (double) liked.stream().filter(near::contains).count() / Math.max(1, liked.size());
    }
}
