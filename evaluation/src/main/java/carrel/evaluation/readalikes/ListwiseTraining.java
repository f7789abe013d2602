package carrel.evaluation.readalikes;

import carrel.searchapi.readalikes.model.BinnedMeasure;
import carrel.searchapi.readalikes.model.Layer;
import carrel.searchapi.readalikes.model.Measure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Fits the weights of a layer: for each seed, the softmax of the candidates' scores is drawn towards the gains (ListNet:
 * Cao et al. 2007), by stochastic gradient descent with AdaGrad's steps. The same examples always give the same weights.
 */
final class ListwiseTraining {
    private static final int ROUNDS = 14;
    private static final double STEP = 0.25;
    /** What each seed pulls every weight back towards zero. */
    private static final double DECAY = 0.00015;

    private static final double ROUNDED_TO = 1000;

    private final List<Findings> examples;
    private final List<BinnedMeasure> measures;
    private final List<short[][]> bins;
    private final double[] weights;
    private final double[] gradient;
    private final double[] squares;

    private ListwiseTraining(List<Findings> examples, List<BinnedMeasure> measures) {
        this.examples = examples;
        this.measures = measures;
        this.bins = examples.parallelStream().map(this::bins).toList();
        int size =
                measures.stream().mapToInt(measure -> measure.weights().length).sum();
        this.weights = new double[size];
        this.gradient = new double[size];
        this.squares = new double[size];
    }

    /** The measures of a layer with the weights that fit the examples. */
    static List<BinnedMeasure> fit(Layer layer, List<Findings> findings) {
        List<Findings> examples = findings.stream().filter(Findings::teaches).toList();
        List<BinnedMeasure> measures = Stream.of(Measure.values())
                .filter(measure -> measure.layer().compareTo(layer) <= 0)
                .map(measure -> Edges.of(measure, examples))
                .toList();
        ListwiseTraining training = new ListwiseTraining(examples, measures);
        training.run();
        return training.fitted();
    }

    private void run() {
        Arrays.fill(squares, 1);
        List<Integer> order = new ArrayList<>();
        for (int example = 0; example < examples.size(); example++) {
            order.add(example);
        }
        Random random = new Random(6);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            order.forEach(this::learn);
        }
    }

    private void learn(int example) {
        short[][] bin = bins.get(example);
        double[] gains = examples.get(example).gains();
        double[] shares = softmax(bin, gains.length);
        double total = Arrays.stream(gains).sum();
        Arrays.fill(gradient, 0);
        for (short[] of : bin) {
            for (int c = 0; c < gains.length; c++) {
                gradient[of[c]] += shares[c] - gains[c] / total;
            }
        }
        for (int w = 0; w < weights.length; w++) {
            double slope = gradient[w] + DECAY * weights[w];
            squares[w] += slope * slope;
            weights[w] -= STEP * slope / Math.sqrt(squares[w]);
        }
    }

    private double[] softmax(short[][] bin, int candidates) {
        double[] scores = new double[candidates];
        for (short[] of : bin) {
            for (int c = 0; c < candidates; c++) {
                scores[c] += weights[of[c]];
            }
        }
        double most = Arrays.stream(scores).max().orElse(0);
        double sum = 0;
        for (int c = 0; c < candidates; c++) {
            scores[c] = Math.exp(scores[c] - most);
            sum += scores[c];
        }
        for (int c = 0; c < candidates; c++) {
            scores[c] /= sum;
        }
        return scores;
    }

    /** For each measure and candidate, which of all the weights is the finding's. */
    private short[][] bins(Findings findings) {
        short[][] all = new short[measures.size()][];
        int offset = 0;
        for (int m = 0; m < all.length; m++) {
            BinnedMeasure measure = measures.get(m);
            float[] found = findings.of(measure.measure());
            short[] bin = new short[found.length];
            for (int c = 0; c < found.length; c++) {
                bin[c] = (short) (offset + measure.bin(found[c]));
            }
            all[m] = bin;
            offset += measure.weights().length;
        }
        return all;
    }

    private List<BinnedMeasure> fitted() {
        List<BinnedMeasure> fitted = new ArrayList<>();
        int offset = 0;
        for (BinnedMeasure measure : measures) {
            int size = measure.weights().length;
            double[] rounded = Arrays.stream(weights, offset, offset + size)
                    .map(weight -> Math.round(weight * ROUNDED_TO) / ROUNDED_TO)
                    .toArray();
            fitted.add(new BinnedMeasure(measure.measure(), measure.edges(), rounded));
            offset += size;
        }
        return fitted;
    }
}
