package carrel.evaluation.levels;

import carrel.analyzers.reading.Lexicon;
import carrel.analyzers.reading.Passage;
import carrel.analyzers.reading.ReadText;
import carrel.analyzers.reading.ReadingScale;
import carrel.analyzers.reading.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A passage to learn from.
 *
 * @param traits in the order of {@link Trait}
 * @param share how much of its text it is: the passages of a text weigh one together
 * @param copy what was done to the text
 */
record Example(TrainingText text, double[] traits, int words, double share, Copy copy) {
    /** A text as it is, or as people hand it in. */
    enum Copy {
        WHOLE,
        MISREAD,
        WITHOUT_FULL_STOPS,
        FIRST_WORDS
    }

    private static final int SHORT_WORDS = 50;
    private static final double COPY_WEIGHT = 0.3;

    /** The passages of a text and of its damaged copies. */
    static List<Example> of(TrainingText text, Lexicon lexicon) {
        Random random = new Random(text.text().hashCode());
        List<Example> examples = new ArrayList<>();
        for (Copy copy : Copy.values()) {
            String copied =
                    switch (copy) {
                        case WHOLE -> text.text();
                        case MISREAD -> DamagedCopy.misread(text.text(), random);
                        case WITHOUT_FULL_STOPS -> DamagedCopy.withoutFullStops(text.text());
                        case FIRST_WORDS -> DamagedCopy.firstWords(text.text(), SHORT_WORDS);
                    };
            examples.addAll(passages(text, copied, lexicon, copy));
        }
        return examples;
    }

    private static List<Example> passages(TrainingText source, String text, Lexicon lexicon, Copy copy) {
        List<Passage> parts = ReadText.of(text, lexicon).passage().parts(ReadingScale.WORDS_FULL);
        return parts.stream()
                .filter(part -> part.size() > 0)
                .map(part -> new Example(source, Trait.of(part), part.size(), 1.0 / parts.size(), copy))
                .toList();
    }

    /** A damaged copy counts less than the text itself. */
    double weight() {
        return share * (copy == Copy.WHOLE ? 1 : COPY_WEIGHT);
    }
}
