package carrel.evaluation.levels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.analyzers.reading.Lexicon;
import carrel.analyzers.reading.Passage;
import carrel.analyzers.reading.ReadText;
import carrel.analyzers.reading.Trait;
import carrel.evaluation.levels.TrainingText.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Learns from a corpus of a few sentences of our own, put together at random. */
class LevelTrainingTest {
    private static final long SEED = 11;

    private static final List<String> EASY = List.of(
            "The frog sat on a log.",
            "A dog ran to the pond.",
            "Look at the big red hen!",
            "The sun is hot and the mud is wet.",
            "The cat can see a bug.");

    private static final List<String> MIDDLING = List.of(
            "When the rain had stopped, the children walked along the river to look for tadpoles.",
            "The farmer kept his tools in a shed that stood behind the garden wall.",
            "Every evening the lamps were lit, and the family gathered around the table.");

    private static final List<String> HARD = List.of(
            "The legislature deliberated at considerable length concerning the appropriation of additional revenue.",
            "Notwithstanding these objections, the committee recommended an extensive investigation of the institution.",
            "The phenomenon illustrates how environmental circumstances determine the distribution of organisms.");

    @TempDir
    private Path scratch;

    private static String text(List<String> sentences, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            text.append(sentences.get(random.nextInt(sentences.size()))).append(' ');
        }
        return text.toString();
    }

    private static List<TrainingText> corpus() {
        Random random = new Random(SEED);
        List<TrainingText> texts = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            texts.add(new TrainingText(Source.READERS, "easy " + i, 1, text(EASY, random)));
            texts.add(new TrainingText(Source.READERS, "middling " + i, 4, text(MIDDLING, random)));
            texts.add(new TrainingText(Source.READERS, "hard " + i, 6, text(HARD, random)));
            texts.add(new TrainingText(Source.ARTICLES, "article " + i, 0, text(MIDDLING, random)));
            texts.add(new TrainingText(Source.ARTICLES, "article " + i, 2, text(HARD, random)));
            texts.add(new TrainingText(Source.EARLY_BOOKS, "book " + i, 100, text(EASY, random)));
        }
        return texts;
    }

    @Test
    void whatIsLearnedPutsTextsInOrder() {
        LevelTraining.Trained trained = LevelTraining.from(corpus());
        Lexicon lexicon = trained.words().lexicon();

        List<Double> grades = new ArrayList<>();
        for (List<String> sentences : List.of(EASY, MIDDLING, HARD)) {
            Passage passage = ReadText.of(String.join(" ", sentences), lexicon).passage();
            grades.add(trained.scale().grade(Trait.of(passage), passage.size()));
        }

        assertTrue(grades.get(0) < grades.get(1) && grades.get(1) < grades.get(2), grades::toString);
        HeldOutScores scores = HeldOutScores.of(trained.heldOut());
        assertTrue(scores.articlePairOrder() > 0.9);
        assertTrue(scores.lessonsRho() > 0.9, scores::toString);
        assertTrue(trained.scale().spread().halfWidth(50)
                >= trained.scale().spread().halfWidth(200));
    }

    @Test
    void trainingTwiceGivesTheSameFiles() throws IOException {
        TrainedFiles.write(LevelTraining.from(corpus()), scratch.resolve("one"));
        TrainedFiles.write(LevelTraining.from(corpus()), scratch.resolve("two"));

        for (String file : List.of("words.tsv", "scale.tsv")) {
            assertEquals(
                    Files.readString(scratch.resolve("one").resolve(file)),
                    Files.readString(scratch.resolve("two").resolve(file)));
        }
    }

    @Test
    void rowsOfTheClearCorpusAreNotLearnedFrom() throws IOException {
        Path clear = Files.writeString(scratch.resolve("clear.jsonl"), "{\"text\": \"A frog.\", \"bt\": 0.4}\n");

        IOException refusal = assertThrows(IOException.class, () -> TrainingTexts.in(List.of(clear)));

        assertTrue(String.valueOf(refusal.getMessage()).contains("never learns from it"));
    }
}
