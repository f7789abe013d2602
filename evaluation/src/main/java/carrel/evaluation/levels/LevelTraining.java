package carrel.evaluation.levels;

import carrel.analyzers.reading.Lexicon;
import carrel.analyzers.reading.ReadingScale;
import carrel.analyzers.reading.ReadingScale.Weight;
import carrel.evaluation.levels.TrainingText.Source;
import java.util.ArrayList;
import java.util.List;

/** Learns words and scale from texts, each text measured with words that were learned without it. */
final class LevelTraining {
    private LevelTraining() {}

    /**
     * What was learned.
     *
     * @param heldOut each text with its grade on a scale that never saw its lesson, article or book
     */
    record Trained(WordFigures.Learned words, ReadingScale scale, HeldOutTexts heldOut) {}

    static Trained from(List<TrainingText> texts) {
        List<Example> examples = examples(texts);
        List<HeldOutTexts.Part> folds = new ArrayList<>();
        for (int i = 0; i < TrainingText.FOLDS; i++) {
            int fold = i;
            ReadingScale scale = ScaleFit.of(examples.stream()
                    .filter(example -> example.text().fold() != fold)
                    .toList());
            examples.stream()
                    .filter(example -> example.text().fold() == fold)
                    .map(example -> HeldOutTexts.Part.of(example, scale))
                    .forEach(folds::add);
        }
        List<HeldOutTexts.Part> sources = new ArrayList<>();
        for (Source source : Source.values()) {
            ReadingScale scale = ScaleFit.of(examples.stream()
                    .filter(example -> example.text().source() != source)
                    .toList());
            examples.stream()
                    .filter(example -> example.text().source() == source)
                    .map(example -> HeldOutTexts.Part.of(example, scale))
                    .forEach(sources::add);
        }
        HeldOutTexts drawn = HeldOutTexts.of(folds);
        LinearMap stretch = drawn.stretch();
        HeldOutTexts heldOut = drawn.on(stretch);
        HeldOutTexts newSources = HeldOutTexts.of(sources).on(stretch);
        ReadingScale fitted = ScaleFit.of(examples);
        ReadingScale scale = new ReadingScale(
                stretched(fitted.weights(), stretch),
                stretch.of(fitted.intercept()),
                heldOut.shortness(),
                heldOut.spread(newSources));
        return new Trained(learn(texts), scale, heldOut);
    }

    private static List<Weight> stretched(List<Weight> weights, LinearMap stretch) {
        return weights.stream()
                .map(weight -> new Weight(weight.mean(), weight.deviation(), stretch.slope() * weight.grades()))
                .toList();
    }

    private static List<Example> examples(List<TrainingText> texts) {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < TrainingText.FOLDS; i++) {
            int fold = i;
            Lexicon lexicon = learn(
                            texts.stream().filter(text -> text.fold() != fold).toList())
                    .lexicon();
            texts.stream()
                    .filter(text -> text.fold() == fold)
                    .forEach(text -> examples.addAll(Example.of(text, lexicon)));
        }
        return examples;
    }

    private static WordFigures.Learned learn(List<TrainingText> texts) {
        List<String> vocabulary = Vocabularies.of(texts);
        return WordFigures.from(Vocabularies.words(texts, vocabulary), vocabulary);
    }
}
