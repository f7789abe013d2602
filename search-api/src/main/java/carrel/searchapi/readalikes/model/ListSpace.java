package carrel.searchapi.readalikes.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Works as points, near each other when the lists that they are on are alike, even if no list has both: the strongest
 * directions of the positive pointwise mutual information of works on lists (Levy and Goldberg 2014, with their
 * smoothing of 0.75), found by subspace iteration.
 */
final class ListSpace {
    static final int DIMENSIONS = 32;

    private static final int ITERATIONS = 15;
    private static final double SMOOTHING = 0.75;
    /** Longer lists say little of any two of their works, and would cost the square of their length. */
    private static final int LIST_SIZE_MAX = 200;

    private final Map<String, double[]> points = new HashMap<>();

    private ListSpace() {}

    /** The points of the works that share lists with others; each of length 1. */
    static ListSpace of(List<String> works, BookLists lists) {
        ListSpace space = new ListSpace();
        List<String> listed =
                works.stream().filter(work -> !lists.of(work).isEmpty()).toList();
        List<Map<Integer, Double>> together = together(listed, lists);
        double[][] information = new double[listed.size()][];
        int[][] neighbours = new int[listed.size()][];
        inform(together, neighbours, information);
        double[][] vectors = strongest(neighbours, information);
        for (int i = 0; i < listed.size(); i++) {
            if (neighbours[i].length > 0 && Vectors.normalize(vectors[i])) {
                space.points.put(listed.get(i), vectors[i]);
            }
        }
        return space;
    }

    boolean isEmpty() {
        return points.isEmpty();
    }

    /** The work's point; zeros when no list tells. */
    double[] of(String work) {
        return points.getOrDefault(work, new double[DIMENSIONS]);
    }

    /** For each work, how much each other work is on lists with it. */
    private static List<Map<Integer, Double>> together(List<String> works, BookLists lists) {
        Map<String, List<Integer>> members = new HashMap<>();
        for (int i = 0; i < works.size(); i++) {
            for (String list : lists.of(works.get(i))) {
                members.computeIfAbsent(list, name -> new ArrayList<>()).add(i);
            }
        }
        List<Map<Integer, Double>> together = new ArrayList<>();
        works.forEach(work -> together.add(new java.util.TreeMap<>()));
        members.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(list -> {
            List<Integer> on = list.getValue();
            if (on.size() <= LIST_SIZE_MAX) {
                double weight = lists.weight(list.getKey());
                on.forEach(
                        one -> on.stream().filter(other -> !other.equals(one)).forEach(other -> together.get(one)
                                .merge(other, weight, Double::sum)));
            }
        });
        return together;
    }

    private static void inform(List<Map<Integer, Double>> together, int[][] neighbours, double[][] information) {
        double[] shares = together.stream()
                .mapToDouble(row ->
                        row.values().stream().mapToDouble(Double::doubleValue).sum())
                .toArray();
        double total = Vectors.sum(shares);
        double smoothed = 0;
        for (double share : shares) {
            smoothed += Math.pow(share / total, SMOOTHING);
        }
        for (int i = 0; i < together.size(); i++) {
            Map<Integer, Double> row = together.get(i);
            neighbours[i] = row.keySet().stream().mapToInt(Integer::intValue).toArray();
            information[i] = new double[neighbours[i].length];
            for (int n = 0; n < neighbours[i].length; n++) {
                int j = neighbours[i][n];
                double expected = Math.pow(shares[i] / total * (shares[j] / total), SMOOTHING) / (smoothed * smoothed);
                information[i][n] = Math.max(0, Math.log(row.getOrDefault(j, 0.0) / total / expected));
            }
        }
    }

    /** Each work's coordinates on the strongest directions, those of the greatest eigenvalues. */
    private static double[][] strongest(int[][] neighbours, double[][] information) {
        int works = neighbours.length;
        Random random = new Random(6); // Fixed, so that the same lists always make the same space.
        double[][] vectors = new double[works][DIMENSIONS];
        for (double[] vector : vectors) {
            for (int d = 0; d < DIMENSIONS; d++) {
                vector[d] = random.nextGaussian();
            }
        }
        double[] values = new double[DIMENSIONS];
        for (int iteration = 0; iteration < ITERATIONS; iteration++) {
            Vectors.orthonormalize(vectors);
            double[][] next = new double[works][DIMENSIONS];
            for (int i = 0; i < works; i++) {
                for (int n = 0; n < neighbours[i].length; n++) {
                    Vectors.add(vectors[neighbours[i][n]], information[i][n], next[i]);
                }
            }
            for (int d = 0; d < DIMENSIONS; d++) {
                values[d] = Vectors.columnProduct(vectors, next, d);
            }
            vectors = next;
        }
        Vectors.orthonormalize(vectors);
        for (double[] vector : vectors) {
            for (int d = 0; d < DIMENSIONS; d++) {
                vector[d] *= Math.sqrt(Math.max(0, values[d]));
            }
        }
        return vectors;
    }
}
