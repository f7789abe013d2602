package carrel.analyzers.levels;

import carrel.analyzers.reading.Passage;
import carrel.analyzers.reading.ReadText;
import carrel.analyzers.reading.ReadingScale;
import carrel.analyzers.reading.TextCounts;
import carrel.analyzers.reading.TrainedReading;
import carrel.analyzers.reading.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Readability by the trained scale: the mean of passages, with a range that holds for texts of any source. */
final class TextReadability {
    /** Outside of these grades steps get smaller and smaller, toward 0 and 13: the order stays, the figures say less. */
    private static final double SURE_MIN = 1;

    private static final double SURE_MAX = 12;

    /** From a long text so many passages are taken, evenly spread; more make the mean no surer. */
    private static final int PASSAGES_MAX = 48;

    /** From here on a longer text makes the estimate no surer. */
    private static final int WORDS_SURE_MAX = 2_000;

    private static final int HARD_WORDS = 8;

    private TextReadability() {}

    static Readability of(String text) {
        TrainedReading trained = TrainedReading.shipped();
        ReadText read = ReadText.of(text, trained.lexicon());
        Optional<Readability> foreign = OtherLanguage.of(text, read);
        if (foreign.isPresent()) {
            return foreign.get();
        }
        Optional<String> refusal = NotProse.reason(read);
        return refusal.isPresent() ? new Readability.Refused(refusal.get()) : estimate(read, trained.scale());
    }

    private static Readability estimate(ReadText read, ReadingScale scale) {
        List<Passage> all = read.passage().parts(ReadingScale.WORDS_FULL);
        List<Passage> passages = spread(all);
        double grades = 0;
        int words = 0;
        for (Passage passage : passages) {
            grades += passage.size() * scale.grade(Trait.of(passage), passage.size());
            words += passage.size();
        }
        double mid = grades / words;
        double width = scale.spread().halfWidth(Math.min(words, WORDS_SURE_MAX));
        List<String> reasons = reasons(read.counts(), read.passage().hardestWords(HARD_WORDS));
        if (passages.size() < all.size()) {
            reasons.add(Clue.PASSAGES.said(passages.size()));
        }
        return new Readability.Estimated(bounded(mid - width), bounded(mid), bounded(mid + width), reasons);
    }

    private static List<Passage> spread(List<Passage> all) {
        if (all.size() <= PASSAGES_MAX) {
            return all;
        }
        List<Passage> some = new ArrayList<>();
        for (int i = 0; i < PASSAGES_MAX; i++) {
            some.add(all.get((int) ((i + 0.5) * all.size() / PASSAGES_MAX)));
        }
        return some;
    }

    private static List<String> reasons(TextCounts counts, List<String> hardWords) {
        List<String> reasons = new ArrayList<>();
        reasons.add(Clue.SENTENCE_LENGTH.said(oneDecimal(counts.wordsPerSentence())));
        reasons.add(Clue.WORD_LENGTH.said(oneDecimal(counts.syllablesPerWord())));
        reasons.add(Clue.LONG_WORDS.said(inHundred(counts.longWords(), counts)));
        reasons.add(Clue.RARE_WORDS.said(inHundred(counts.unfamiliar(), counts)));
        if (!hardWords.isEmpty()) {
            reasons.add(Clue.HARDEST.said(String.join(", ", hardWords)));
        }
        return reasons;
    }

    private static long inHundred(int count, TextCounts counts) {
        return Math.round(100.0 * count / counts.words());
    }

    private static String oneDecimal(double number) {
        return String.valueOf(Math.round(number * 10) / 10.0);
    }

    /** From 0 to 13, in hundredths. */
    private static double bounded(double grade) {
        double within = grade;
        if (grade < SURE_MIN) {
            within = SURE_MIN * Math.exp(grade - SURE_MIN);
        } else if (grade > SURE_MAX) {
            within = SURE_MAX + 1 - Math.exp(SURE_MAX - grade);
        }
        return Math.round(within * 100) / 100.0;
    }
}
