package carrel.analyzers.reading;

/**
 * What training text shows of a word.
 *
 * @param early the natural logarithm of 1 + how often beginners' books have it
 * @param contrast the logarithm of how much oftener hard texts have it than easy ones, of every source
 * @param readers where in a graded series it is at home, in standard deviations from its middle
 * @param rewriting how much editors avoid it who write an article again in simpler words, in standard deviations
 */
public record Figures(double early, double contrast, double readers, double rewriting) {
    static final Figures NONE = new Figures(0, 0, 0, 0);
}
