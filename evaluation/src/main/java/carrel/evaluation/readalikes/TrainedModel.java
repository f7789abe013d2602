package carrel.evaluation.readalikes;

import carrel.searchapi.readalikes.model.AdditiveModel;
import carrel.searchapi.readalikes.model.BinnedMeasure;
import carrel.searchapi.readalikes.model.Layer;
import carrel.searchapi.readalikes.model.SeedFingerprint;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes a model of all seeds of a task, which remembers them so that nobody scores it by them. */
final class TrainedModel {
    private TrainedModel() {}

    /** @param about what it says of its data, beside how many seeds and books they are */
    static AdditiveModel of(Task task, List<Findings> findings, Optional<String> about) {
        Map<Layer, List<BinnedMeasure>> fitted = new EnumMap<>(Layer.class);
        for (Layer layer : Layer.values()) {
            fitted.put(layer, ListwiseTraining.fit(layer, findings));
        }
        String counts = "Trained by carrel eval readalikes --train on "
                + task.seeds().size() + " seeds of " + task.books().size() + " books.";
        return new AdditiveModel(
                counts + about.map(text -> " " + text).orElse(""),
                task.seeds().stream().map(TrainedModel::fingerprint).collect(Collectors.toSet()),
                fitted);
    }

    /** By what a model knows a seed again that it has seen. */
    static String fingerprint(Book seed) {
        return SeedFingerprint.of(seed.id(), seed.title());
    }
}
