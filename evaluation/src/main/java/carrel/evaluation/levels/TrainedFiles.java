package carrel.evaluation.levels;

import carrel.analyzers.reading.Figures;
import carrel.analyzers.reading.ReadingScale;
import carrel.analyzers.reading.ReadingScale.Weight;
import carrel.analyzers.reading.TrainedReading;
import carrel.analyzers.reading.Trait;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Writes what was learned in the form that ships, with the names and licences of the texts. */
final class TrainedFiles {
    private static final String CREDITS = """
            # Words and where they are met: learned by carrel eval levels --train from
            # - McGuffey's Primer and Readers, in the public domain in the USA (Project Gutenberg);
            # - OneStopEnglish, CC BY-SA 4.0: Vajjala and Lucic, OneStopEnglish corpus: A new corpus for automatic
            #   readability assessment and text simplification, 2018;
            # - picture books of Pratham Books' StoryWeaver and the African Storybook, CC BY 3.0 and 4.0, by their
            #   authors and illustrators.
            # These figures are shared under CC BY-SA 4.0. No text can be restored from them.
            # word, early, contrast, readers, rewriting: see Figures; in hundredths. * stands for all other words.
            """;

    private TrainedFiles() {}

    /** Writes both files into a folder, which is made when it is missing. */
    static void write(LevelTraining.Trained trained, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(folder.resolve(TrainedReading.WORDS_FILE)))) {
            out.print(CREDITS);
            row(out, TrainedReading.UNKNOWN, trained.words().unknown());
            trained.words().words().forEach((word, figures) -> row(out, word, figures));
        }
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(folder.resolve(TrainedReading.SCALE_FILE)))) {
            ReadingScale scale = trained.scale();
            out.print("# What adds to a grade, and how much; see ReadingScale. Learned like the words beside it.\n");
            Trait[] traits = Trait.values();
            for (int i = 0; i < traits.length; i++) {
                Weight weight = scale.weights().get(i);
                out.printf(
                        Locale.ROOT,
                        "%s\t%.6f\t%.6f\t%.6f\n",
                        traits[i],
                        weight.mean(),
                        weight.deviation(),
                        weight.grades());
            }
            part(out, TrainedReading.INTERCEPT, scale.intercept());
            part(out, TrainedReading.SHORTNESS, scale.shortness());
            part(out, TrainedReading.SPREAD_OF_TEXT, scale.spread().ofText());
            part(out, TrainedReading.SPREAD_OF_WORDS, scale.spread().ofWords());
        }
    }

    private static void part(PrintWriter out, String name, double number) {
        out.printf(Locale.ROOT, "%s\t%.6f\n", name, number);
    }

    private static void row(PrintWriter out, String word, Figures figures) {
        out.print(word + "\t" + hundredths(figures.early()) + "\t" + hundredths(figures.contrast()) + "\t"
                + hundredths(figures.readers()) + "\t" + hundredths(figures.rewriting()) + "\n");
    }

    private static long hundredths(double figure) {
        return Math.round(100 * figure);
    }
}
