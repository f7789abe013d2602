package carrel.analyzers.levels;

import java.text.BreakIterator;
import java.util.Locale;

/** What the classic formulas count in a text. */
record TextCounts(int words, int sentences, int syllables, int letters, int longWords) {
    /** A text needs no more than this for a stable count. */
    static final int CHARACTERS_MAX = 200_000;

    /** Words of three and more syllables are long. */
    private static final int LONG_WORD_SYLLABLES = 3;

    static TextCounts of(String text) {
        Tally tally = new Tally();
        String start = text.length() > CHARACTERS_MAX ? text.substring(0, CHARACTERS_MAX) : text;
        // A picture book ends a sentence with its line as often as with a full stop.
        start.lines().forEach(tally::addLine);
        return new TextCounts(tally.words, tally.sentences, tally.syllables, tally.letters, tally.longWords);
    }

    double wordsPerSentence() {
        return (double) words / sentences;
    }

    double syllablesPerWord() {
        return (double) syllables / words;
    }

    double lettersPerWord() {
        return (double) letters / words;
    }

    private static final class Tally {
        private final BreakIterator sentenceBreaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        private final BreakIterator wordBreaks = BreakIterator.getWordInstance(Locale.ENGLISH);
        private int words;
        private int sentences;
        private int syllables;
        private int letters;
        private int longWords;

        void addLine(String line) {
            sentenceBreaks.setText(line);
            int start = sentenceBreaks.first();
            for (int end = sentenceBreaks.next(); end != BreakIterator.DONE; end = sentenceBreaks.next()) {
                addSentence(line.substring(start, end));
                start = end;
            }
        }

        private void addSentence(String sentence) {
            int before = words;
            wordBreaks.setText(sentence);
            int start = wordBreaks.first();
            for (int end = wordBreaks.next(); end != BreakIterator.DONE; end = wordBreaks.next()) {
                addWord(sentence.substring(start, end));
                start = end;
            }
            if (words > before) {
                sentences++;
            }
        }

        private void addWord(String word) {
            int lettersInWord =
                    (int) word.codePoints().filter(Character::isLetter).count();
            if (lettersInWord == 0) {
                return;
            }
            int syllablesInWord = Syllables.in(word);
            words++;
            letters += lettersInWord;
            syllables += syllablesInWord;
            if (syllablesInWord >= LONG_WORD_SYLLABLES) {
                longWords++;
            }
        }
    }
}
