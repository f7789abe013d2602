package carrel.searchapi.readalikes.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A sum of what measures find, each part of which can be read and said.
 *
 * @param about whence it comes, for whoever opens the file
 * @param trainedOn fingerprints of the seeds that it was trained on ({@link SeedFingerprint})
 * @param layers for each layer, the measures that make the score
 */
public record AdditiveModel(String about, Set<String> trainedOn, Map<Layer, List<BinnedMeasure>> layers) {
    public AdditiveModel {
        trainedOn = Set.copyOf(trainedOn);
        layers = new EnumMap<>(layers);
        layers.replaceAll((layer, measures) -> List.copyOf(measures));
        for (Layer layer : Layer.values()) {
            if (!layers.containsKey(layer)) {
                throw new IllegalArgumentException("a model needs the layer " + layer.code());
            }
        }
        layers = Map.copyOf(layers);
    }

    /** How many weights all layers have. */
    public int weights() {
        return layers.values().stream()
                .flatMap(List::stream)
                .mapToInt(measure -> measure.weights().length)
                .sum();
    }

    /** How like the other work is to the seed; only comparable between works for one seed and one layer. */
    public double score(Layer layer, CatalogProfile catalog, WorkProfile seed, WorkProfile other) {
        double sum = 0;
        for (BinnedMeasure measure : layers.getOrDefault(layer, List.of())) {
            sum += measure.weight(measure.measure().between(catalog, seed, other));
        }
        return sum;
    }

    /** What each measure adds to the score. */
    public List<Part> parts(Layer layer, CatalogProfile catalog, WorkProfile seed, WorkProfile other) {
        List<Part> parts = new ArrayList<>();
        for (BinnedMeasure measure : layers.getOrDefault(layer, List.of())) {
            double finding = measure.measure().between(catalog, seed, other);
            parts.add(new Part(measure.measure(), measure.weight(finding)));
        }
        return parts;
    }

    /** What one measure adds. */
    public record Part(Measure measure, double weight) {}
}
