package carrel.evaluation.levels;

import carrel.evaluation.levels.Example.Copy;
import carrel.evaluation.levels.HeldOutTexts.Text;
import carrel.evaluation.levels.TrainingText.Source;
import java.util.List;
import java.util.Optional;

/**
 * How well training texts are levelled by scales that never saw them.
 *
 * @param readersRho Spearman's ρ of grade and Reader
 * @param firstReadersRho the same for the Primer to the Third Reader
 * @param articlePairOrder the share of pairs within an article in the right order
 */
record HeldOutScores(double readersRho, double firstReadersRho, double articlePairOrder) {
    private static final int FIRST_READERS = 3;

    static HeldOutScores of(HeldOutTexts heldOut) {
        List<Text> readers = heldOut.of(Source.READERS, Copy.WHOLE).toList();
        List<Text> first = readers.stream()
                .filter(text -> text.text().level() <= FIRST_READERS)
                .toList();
        List<Text> articles = heldOut.of(Source.ARTICLES, Copy.WHOLE).toList();
        List<LeveledText> stated = articles.stream()
                .map(text -> new LeveledText(
                        "",
                        "",
                        Optional.of(text.text().level()),
                        Optional.of(text.text().group())))
                .toList();
        return new HeldOutScores(rho(readers), rho(first), PairOrder.share(stated, grades(articles)));
    }

    private static double rho(List<Text> texts) {
        double[] levels =
                texts.stream().mapToDouble(text -> text.text().level()).toArray();
        return Agreement.spearman(grades(texts), levels);
    }

    private static double[] grades(List<Text> texts) {
        return texts.stream().mapToDouble(Text::grade).toArray();
    }
}
