package carrel.evaluation.readalikes;

import carrel.searchapi.readalikes.model.Measure;
import carrel.searchapi.readalikes.model.WorkProfile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * All that measures find between one seed and the candidates allowed for it.
 *
 * @param found by measure, then by candidate
 * @param gains of the candidates; 0 for most
 */
record Findings(Book seed, List<Book> candidates, Map<Measure, float[]> found, double[] gains) {
    /** What is found for each seed; many seeds at once. */
    static List<Findings> of(Task task, Profiled profiled) {
        return task.seeds().parallelStream()
                .map(seed -> of(seed, task, profiled))
                .toList();
    }

    private static Findings of(Book seed, Task task, Profiled profiled) {
        List<Book> allowed = task.candidates().stream()
                .filter(candidate -> Protocol.allows(seed, candidate))
                .toList();
        WorkProfile here = profiled.work(seed);
        List<WorkProfile> there = new ArrayList<>();
        allowed.forEach(candidate -> there.add(profiled.work(candidate)));
        Map<Measure, float[]> found = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            float[] findings = new float[there.size()];
            for (int c = 0; c < findings.length; c++) {
                findings[c] = (float) measure.between(profiled.catalog(), here, there.get(c));
            }
            found.put(measure, findings);
        }
        double[] gains = allowed.stream()
                .mapToDouble(candidate -> task.truth().of(seed.id()).getOrDefault(candidate.id(), 0.0))
                .toArray();
        return new Findings(seed, allowed, found, gains);
    }

    float[] of(Measure measure) {
        return found.getOrDefault(measure, new float[0]);
    }

    /** Whether readers liked any of the candidates, so that a model can learn from it. */
    boolean teaches() {
        return IntStream.range(0, gains.length).anyMatch(c -> gains[c] > 0);
    }
}
