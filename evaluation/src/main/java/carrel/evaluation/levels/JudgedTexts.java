package carrel.evaluation.levels;

import carrel.analyzers.levels.Readability;
import carrel.analyzers.levels.Readability.Estimated;
import carrel.analyzers.reading.Formula;
import carrel.analyzers.reading.Lexicon;
import carrel.analyzers.reading.ReadText;
import carrel.analyzers.reading.TrainedReading;
import java.util.ArrayList;
import java.util.List;

/**
 * Texts with a stated difficulty and a computed level.
 *
 * @param levels in the order of the texts
 * @param refused how many texts with a stated difficulty got no level
 */
record JudgedTexts(List<LeveledText> texts, List<Estimated> levels, int refused) {
    JudgedTexts {
        texts = List.copyOf(texts);
        levels = List.copyOf(levels);
    }

    /** Judges the texts that state a difficulty. */
    static JudgedTexts of(List<LeveledText> rows) {
        List<LeveledText> texts = new ArrayList<>();
        List<Estimated> levels = new ArrayList<>();
        int refused = 0;
        for (LeveledText row : rows) {
            if (row.difficulty().isPresent()) {
                switch (Readability.of(row.text())) {
                    case Estimated level -> {
                        texts.add(row);
                        levels.add(level);
                    }
                    case Readability.Refused why -> refused++;
                }
            }
        }
        return new JudgedTexts(texts, levels, refused);
    }

    double[] difficulties() {
        return texts.stream()
                .mapToDouble(text -> text.difficulty().orElseThrow())
                .toArray();
    }

    double[] grades() {
        return levels.stream().mapToDouble(Estimated::mid).toArray();
    }

    double[] grades(Formula formula) {
        Lexicon lexicon = TrainedReading.shipped().lexicon();
        return texts.stream()
                .mapToDouble(
                        text -> formula.grade(ReadText.of(text.text(), lexicon).counts()))
                .toArray();
    }
}
