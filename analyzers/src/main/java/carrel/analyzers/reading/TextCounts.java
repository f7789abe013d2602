package carrel.analyzers.reading;

import java.util.Locale;
import java.util.Set;

/**
 * What the classic formulas count in a text.
 *
 * @param longWords words of three and more syllables
 * @param functionWords the commonest small words of English: the, and, of
 */
public record TextCounts(int words, int sentences, int syllables, int letters, int longWords, int functionWords) {
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "the", "and", "of", "to", "a", "in", "is", "it", "you", "that", "he", "was", "for", "on", "are", "with",
            "his", "they", "i", "at", "be", "this", "have", "from", "or", "had", "but", "not", "what", "all", "were",
            "we", "when", "your", "can", "said", "there", "an", "she", "do", "how", "if", "will", "my", "her");

    private static final int LONG_WORD_SYLLABLES = 3;

    /** Counts a text as {@link Sentences} cuts it. */
    public static TextCounts of(String text) {
        Tally tally = new Tally();
        Sentences.in(text).forEach(tally::add);
        return new TextCounts(
                tally.words, tally.sentences, tally.syllables, tally.letters, tally.longWords, tally.functionWords);
    }

    public double wordsPerSentence() {
        return (double) words / sentences;
    }

    public double syllablesPerWord() {
        return (double) syllables / words;
    }

    public double lettersPerWord() {
        return (double) letters / words;
    }

    private static final class Tally {
        private int words;
        private int sentences;
        private int syllables;
        private int letters;
        private int longWords;
        private int functionWords;

        void add(String sentence) {
            int before = words;
            int start = -1;
            for (int i = 0; i <= sentence.length(); i++) {
                boolean inside = i < sentence.length() && isInsideWord(sentence, i);
                if (inside && start < 0) {
                    start = i;
                } else if (!inside && start >= 0) {
                    addWord(sentence.substring(start, i));
                    start = -1;
                }
            }
            if (words > before) {
                sentences++;
            }
        }

        /** A hyphen parts two words, an apostrophe between letters does not. */
        private static boolean isInsideWord(String text, int at) {
            char c = text.charAt(at);
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                return true;
            }
            return (c == '\'' || c == '’')
                    && at > 0
                    && at + 1 < text.length()
                    && Character.isLetter(text.charAt(at - 1))
                    && Character.isLetter(text.charAt(at + 1));
        }

        private void addWord(String word) {
            int lettersInWord = 0;
            for (int i = 0; i < word.length(); i++) {
                lettersInWord += Character.isLetter(word.charAt(i)) ? 1 : 0;
            }
            if (lettersInWord == 0) {
                return;
            }
            int syllablesInWord = Syllables.in(word);
            words++;
            letters += lettersInWord;
            syllables += syllablesInWord;
            functionWords += FUNCTION_WORDS.contains(word.toLowerCase(Locale.ROOT)) ? 1 : 0;
            longWords += syllablesInWord >= LONG_WORD_SYLLABLES ? 1 : 0;
        }
    }
}
