package carrel.analyzers.reading;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a word does in a sentence, as far as the word alone shows. */
enum WordKind {
    SUBORDINATING(
            "because",
            "although",
            "though",
            "which",
            "who",
            "whom",
            "whose",
            "that",
            "if",
            "unless",
            "until",
            "while",
            "whereas",
            "since",
            "when",
            "where",
            "whether",
            "as",
            "than"),
    RELATIVE("which", "whom", "whose"),
    ABOUT_US("i", "you", "we", "me", "my", "your", "our", "us"),
    ABOUT_THEM("he", "she", "him", "her", "his", "they", "their", "them", "it", "its"),
    PREPOSITION(
            "of", "in", "to", "for", "with", "on", "at", "from", "by", "about", "into", "over", "after", "through",
            "between", "during", "under", "upon", "against", "toward", "towards", "among", "within"),
    OF("of"),
    ARTICLE("the"),
    LINKING("and", "but", "so", "then", "or"),
    OLD(
            "thou", "thee", "thy", "hath", "doth", "ye", "upon", "shall", "whilst", "thus", "hence", "nor", "ere",
            "whence", "thence", "hither"),
    SPEECH("said", "asked", "cried", "says"),
    CONTRACTED,
    ABSTRACT,
    ADVERB,
    PAST,
    RUNNING;

    /** Endings of words from Latin and Greek, of which schoolbooks are full. */
    private static final List<String> ABSTRACT_ENDINGS = List.of(
            "tion", "sion", "ment", "ness", "ity", "ance", "ence", "ous", "ive", "ible", "able", "ism", "ist", "ate",
            "ize", "ify", "ical", "ular");

    private static final int STEM_LETTERS_MIN = 2;

    private static final Map<String, EnumSet<WordKind>> LISTED = listed();

    private final List<String> words;

    WordKind(String... words) {
        this.words = List.of(words);
    }

    /** The kinds of a word in lower case as a set of bits; most have none. */
    static int bits(String word) {
        int bits = 0;
        for (WordKind kind : of(word)) {
            bits |= kind.bit();
        }
        return bits;
    }

    int bit() {
        return 1 << place();
    }

    /** Its place in arrays of counts, of which there is one for every passage. */
    @SuppressWarnings("EnumOrdinal")
    int place() {
        return ordinal();
    }

    private static Set<WordKind> of(String word) {
        EnumSet<WordKind> kinds = EnumSet.copyOf(LISTED.getOrDefault(word, EnumSet.noneOf(WordKind.class)));
        addIf(word.endsWith("n't") || word.contains("'l") || word.contains("'r"), CONTRACTED, kinds);
        addIf(ends(word, "ly"), ADVERB, kinds);
        addIf(ends(word, "ed"), PAST, kinds);
        addIf(ends(word, "ing"), RUNNING, kinds);
        for (String ending : ABSTRACT_ENDINGS) {
            addIf(ends(word, ending), ABSTRACT, kinds);
        }
        return kinds;
    }

    private static void addIf(boolean right, WordKind kind, Set<WordKind> kinds) {
        if (right) {
            kinds.add(kind);
        }
    }

    private static Map<String, EnumSet<WordKind>> listed() {
        Map<String, EnumSet<WordKind>> listed = new HashMap<>();
        for (WordKind kind : values()) {
            kind.words.forEach(word -> listed.computeIfAbsent(word, one -> EnumSet.noneOf(WordKind.class))
                    .add(kind));
        }
        return listed;
    }

    private static boolean ends(String word, String ending) {
        return word.length() >= ending.length() + STEM_LETTERS_MIN && word.endsWith(ending);
    }
}
