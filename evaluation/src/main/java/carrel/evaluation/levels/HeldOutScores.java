package carrel.evaluation.levels;

import carrel.evaluation.levels.Example.Copy;
import carrel.evaluation.levels.HeldOutTexts.Text;
import carrel.evaluation.levels.TrainingText.Source;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How well training texts are levelled by scales that never saw them.
 *
 * @param readersRho Spearman's ρ of grade and Reader
 * @param firstReadersRho the same for the Primer to the Third Reader
 * @param lessonsRho the same as {@code readersRho} for whole lessons, which are mostly given as several texts of a page
 * @param articlePairOrder the share of pairs within an article in the right order
 */
record HeldOutScores(double readersRho, double firstReadersRho, double lessonsRho, double articlePairOrder) {
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
        return new HeldOutScores(
                rho(readers), rho(first), lessonsRho(readers), PairOrder.share(stated, grades(articles)));
    }

    private static double lessonsRho(List<Text> readers) {
        Collection<List<Text>> lessons = readers.stream()
                .collect(Collectors.groupingBy(text -> text.text().group()))
                .values();
        double[] means = lessons.stream()
                .mapToDouble(lesson -> Agreement.mean(grades(lesson)))
                .toArray();
        double[] levels = lessons.stream()
                .mapToDouble(lesson -> lesson.getFirst().text().level())
                .toArray();
        return Agreement.spearman(means, levels);
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
