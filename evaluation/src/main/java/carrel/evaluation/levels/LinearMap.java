package carrel.evaluation.levels;

/**
 * Grades on another scale of difficulty: {@code intercept + slope × grade}, the least squares through given pairs.
 * Teachers' comparisons, Readers and grades have different units, so an error needs one.
 */
record LinearMap(double intercept, double slope) {
    /** The line that predicts the difficulties best; flat when all grades are equal. */
    static LinearMap through(double[] grades, double[] difficulties) {
        double meanGrade = Agreement.mean(grades);
        double meanDifficulty = Agreement.mean(difficulties);
        double products = 0;
        double squares = 0;
        for (int i = 0; i < grades.length; i++) {
            products += (grades[i] - meanGrade) * (difficulties[i] - meanDifficulty);
            squares += (grades[i] - meanGrade) * (grades[i] - meanGrade);
        }
        double slope = squares == 0 ? 0 : products / squares;
        return new LinearMap(meanDifficulty - slope * meanGrade, slope);
    }

    double of(double grade) {
        return intercept + slope * grade;
    }

    /** The root of the mean squared error of the mapped grades. */
    double rmse(double[] grades, double[] difficulties) {
        double squares = 0;
        for (int i = 0; i < grades.length; i++) {
            double error = of(grades[i]) - difficulties[i];
            squares += error * error;
        }
        return Math.sqrt(squares / grades.length);
    }
}
