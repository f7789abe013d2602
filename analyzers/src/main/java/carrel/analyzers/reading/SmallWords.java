package carrel.analyzers.reading;

import java.util.List;
import org.apache.lucene.analysis.CharArraySet;

/** The commonest small words of a language: prose is full of them, and a capital does not make them names. */
enum SmallWords {
    ENGLISH(
            1,
            "the",
            "a",
            "an",
            "and",
            "but",
            "or",
            "nor",
            "so",
            "if",
            "of",
            "to",
            "in",
            "on",
            "at",
            "by",
            "for",
            "from",
            "with",
            "as",
            "is",
            "are",
            "was",
            "were",
            "be",
            "been",
            "am",
            "has",
            "have",
            "had",
            "do",
            "does",
            "did",
            "will",
            "would",
            "can",
            "could",
            "shall",
            "should",
            "may",
            "might",
            "must",
            "not",
            "no",
            "yes",
            "it",
            "its",
            "he",
            "she",
            "they",
            "we",
            "you",
            "his",
            "her",
            "him",
            "them",
            "their",
            "our",
            "my",
            "your",
            "me",
            "us",
            "this",
            "that",
            "these",
            "those",
            "there",
            "here",
            "then",
            "when",
            "where",
            "who",
            "whom",
            "what",
            "which",
            "why",
            "how",
            "one",
            "some",
            "all",
            "any",
            "each",
            "every",
            "after",
            "before",
            "now",
            "once",
            "while",
            "because",
            "although",
            "though",
            "until",
            "since",
            "than",
            "into",
            "out",
            "up",
            "down",
            "over",
            "let",
            "oh",
            "see",
            "said"),

    FRENCH(
            1 << 1, "le", "la", "les", "un", "une", "des", "du", "de", "et", "est", "il", "elle", "ils", "elles",
            "dans", "qui", "que", "pour", "sur", "avec", "ne", "pas", "au", "aux", "par", "ce", "cette", "ses", "son",
            "sa", "plus", "nous", "vous", "je", "tu", "mais", "ou", "sont", "était", "être", "comme"),

    SPANISH(
            1 << 2, "el", "la", "los", "las", "un", "una", "de", "del", "y", "en", "que", "es", "por", "con", "para",
            "se", "su", "sus", "lo", "al", "no", "como", "más", "pero", "le", "muy", "fue", "era", "son", "está",
            "cuando", "ella", "él", "yo", "mi", "todo", "hay", "sobre");

    /** English ones that are names too; with a capital in the middle of a sentence they are. */
    private static final CharArraySet NAMES_TOO = new CharArraySet(List.of("will", "may", "said", "see"), false);

    private final int bit;
    private final CharArraySet words;

    SmallWords(int bit, String... words) {
        this.bit = bit;
        this.words = CharArraySet.unmodifiableSet(new CharArraySet(List.of(words), false));
    }

    /** Whether a capital can only mean that a sentence begins with this word of English. */
    static boolean neverNames(char[] buffer, int length) {
        return ENGLISH.words.contains(buffer, 0, length) && !NAMES_TOO.contains(buffer, 0, length);
    }

    static boolean neverNames(String word) {
        return ENGLISH.words.contains(word) && !NAMES_TOO.contains(word);
    }

    /** The languages that have a word among their small ones, as bits. */
    static int languages(String word) {
        int languages = 0;
        for (SmallWords language : values()) {
            languages |= language.words.contains(word) ? language.bit() : 0;
        }
        return languages;
    }

    int bit() {
        return bit;
    }
}
