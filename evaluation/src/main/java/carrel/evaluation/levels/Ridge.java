package carrel.evaluation.levels;

/**
 * Weighted ridge regression: the line with the least {@code mean(w·(y − x·b)²) + λ·|b|²}. The last coefficient belongs to
 * a column of ones and is not held back.
 */
final class Ridge {
    private final double[][] products;
    private final double[] targets;
    private final int columns;
    private double weights;

    Ridge(int columns) {
        this.columns = columns;
        products = new double[columns + 1][columns + 1];
        targets = new double[columns + 1];
    }

    /**
     * Adds a row.
     *
     * @param one what stands in the column of ones; 0 for a row that tells of differences only
     */
    void add(double[] row, double one, double target, double weight) {
        for (int i = 0; i <= columns; i++) {
            double left = weight * at(row, one, i);
            if (left != 0) {
                for (int j = 0; j <= i; j++) {
                    products[i][j] += left * at(row, one, j);
                }
                targets[i] += left * target;
            }
        }
        weights += weight;
    }

    private double at(double[] row, double one, int column) {
        return column < columns ? row[column] : one;
    }

    /** The coefficients, the intercept last, by Cholesky's decomposition. */
    double[] solve(double lambda) {
        int size = columns + 1;
        double[][] lower = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = products[i][j];
                if (i == j) {
                    sum += weights * (i < columns ? lambda : 1e-9);
                }
                for (int k = 0; k < j; k++) {
                    sum -= lower[i][k] * lower[j][k];
                }
                lower[i][j] = i == j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / lower[j][j];
            }
        }
        return back(lower, forward(lower));
    }

    private double[] forward(double[][] lower) {
        double[] solved = new double[lower.length];
        for (int i = 0; i < lower.length; i++) {
            double sum = targets[i];
            for (int k = 0; k < i; k++) {
                sum -= lower[i][k] * solved[k];
            }
            solved[i] = sum / lower[i][i];
        }
        return solved;
    }

    private static double[] back(double[][] lower, double[] half) {
        double[] solved = new double[half.length];
        for (int i = half.length - 1; i >= 0; i--) {
            double sum = half[i];
            for (int k = i + 1; k < half.length; k++) {
                sum -= lower[k][i] * solved[k];
            }
            solved[i] = sum / lower[i][i];
        }
        return solved;
    }
}
