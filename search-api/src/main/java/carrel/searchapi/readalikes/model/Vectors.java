package carrel.searchapi.readalikes.model;

import java.util.Arrays;

/** Arithmetic of dense vectors, and of matrices as arrays of rows. */
final class Vectors {
    private Vectors() {}

    static double sum(double[] vector) {
        return Arrays.stream(vector).sum();
    }

    static double product(double[] one, double[] other) {
        double sum = 0;
        for (int d = 0; d < one.length; d++) {
            sum += one[d] * other[d];
        }
        return sum;
    }

    /** From -1 to 1; 0 when either is all zeros. */
    static double cosine(double[] one, double[] other) {
        double lengths = Math.sqrt(product(one, one) * product(other, other));
        return lengths == 0 ? 0 : product(one, other) / lengths;
    }

    /** Adds a multiple of a vector to another. */
    static void add(double[] vector, double times, double[] to) {
        for (int d = 0; d < to.length; d++) {
            to[d] += times * vector[d];
        }
    }

    /** Makes the length 1; false when it was 0. */
    static boolean normalize(double[] vector) {
        double length = Math.sqrt(product(vector, vector));
        if (length == 0) {
            return false;
        }
        for (int d = 0; d < vector.length; d++) {
            vector[d] /= length;
        }
        return true;
    }

    static double columnProduct(double[][] one, double[][] other, int column) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i][column] * other[i][column];
        }
        return sum;
    }

    /** Makes the columns orthogonal and of length 1: Gram-Schmidt, done twice, since once loses too much to rounding. */
    static void orthonormalize(double[][] matrix) {
        int columns = matrix.length == 0 ? 0 : matrix[0].length;
        for (int column = 0; column < columns; column++) {
            for (int pass = 0; pass < 2; pass++) {
                for (int before = 0; before < column; before++) {
                    subtract(matrix, column, before, product(matrix, column, before));
                }
            }
            double length = Math.sqrt(product(matrix, column, column));
            for (double[] row : matrix) {
                row[column] = length < 1e-9 ? 0 : row[column] / length;
            }
        }
    }

    private static double product(double[][] matrix, int one, int other) {
        double sum = 0;
        for (double[] row : matrix) {
            sum += row[one] * row[other];
        }
        return sum;
    }

    private static void subtract(double[][] matrix, int from, int what, double times) {
        for (double[] row : matrix) {
            row[from] -= times * row[what];
        }
    }
}
