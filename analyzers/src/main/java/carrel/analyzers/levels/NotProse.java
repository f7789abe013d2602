package carrel.analyzers.levels;

import carrel.analyzers.reading.ReadText;
import carrel.analyzers.reading.TextCounts;
import carrel.analyzers.reading.TextShape;
import java.util.Optional;

/** What no level is given to, because its words and sentences do not mean what they mean in prose. */
final class NotProse {
    /** Prose has no sentences of this length on average; a text without full stops or a table has. */
    private static final double WORDS_PER_SENTENCE_MAX = 100;

    /** A list of words has lines this short. */
    private static final double WORDS_PER_SENTENCE_MIN = 2.5;

    private static final double NUMBERS_MAX = 0.25;

    /** With one letter in a hundred misread, some three words in a hundred are damaged; with five, this many. */
    private static final double DAMAGED_MAX = 0.12;

    private static final double UNKNOWN_MAX = 0.4;
    private static final int VERSE_LINES_MIN = 6;
    private static final int VERSE_WORDS_MAX = 14;
    private static final double VERSE_OPEN_LINES_MIN = 0.5;
    private static final double VERSE_RUNNING_LINES_MIN = 0.12;
    private static final double FREE_VERSE_WORDS_MIN = 1.5;
    private static final double FREE_VERSE_WORDS_MAX = 5;
    private static final double FREE_VERSE_BROKEN_MIN = 0.5;

    private NotProse() {}

    /** Why a text in English gets no level: a sentence for a teacher. */
    static Optional<String> reason(ReadText read) {
        TextCounts counts = read.counts();
        TextShape shape = read.shape();
        int tokens = shape.tokens();
        if (counts.words() < Readability.WORDS_MIN) {
            return Optional.of(Clue.TOO_SHORT.said(Readability.WORDS_MIN, counts.words()));
        }
        if (shape.numbers() > NUMBERS_MAX * tokens) {
            return Optional.of(Clue.TABLE.said(percent(shape.numbers(), tokens)));
        }
        if (shape.damaged() + shape.single() > DAMAGED_MAX * tokens || shape.unknown() > UNKNOWN_MAX * tokens) {
            return Optional.of(Clue.UNREADABLE.said());
        }
        if (counts.wordsPerSentence() > WORDS_PER_SENTENCE_MAX) {
            return Optional.of(Clue.NO_SENTENCES.said(counts.words()));
        }
        if (counts.wordsPerSentence() < WORDS_PER_SENTENCE_MIN
                || shape.english() < OtherLanguage.SMALL_WORDS_MIN * tokens) {
            return Optional.of(Clue.LIST.said());
        }
        if (isVerse(shape)) {
            return Optional.of(Clue.VERSE.said());
        }
        return Optional.empty();
    }

    private static boolean isVerse(TextShape shape) {
        return isRegularVerse(shape) || isFreeVerse(shape);
    }

    /** Lines of a few words, most of which break off in the middle of a sentence; of a narrow column they have more. */
    private static boolean isFreeVerse(TextShape shape) {
        return shape.lines() >= VERSE_LINES_MIN
                && shape.tokens() >= FREE_VERSE_WORDS_MIN * shape.lines()
                && shape.tokens() <= FREE_VERSE_WORDS_MAX * shape.lines()
                && shape.brokenLines() >= FREE_VERSE_BROKEN_MIN * shape.lines();
    }

    private static boolean isRegularVerse(TextShape shape) {
        return shape.lines() >= VERSE_LINES_MIN
                && shape.tokens() <= VERSE_WORDS_MAX * shape.lines()
                && shape.openLines() >= VERSE_OPEN_LINES_MIN * shape.lines()
                && shape.runningLines() >= VERSE_RUNNING_LINES_MIN * shape.lines();
    }

    private static long percent(int part, int whole) {
        return Math.round(100.0 * part / whole);
    }
}
