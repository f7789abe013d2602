package carrel.analyzers.reading;

/**
 * How a word is written and what stands between it and the word before: a set of these bits, in Lucene's flags of a
 * token.
 */
final class Marks {
    static final int CAPITAL = 1;
    static final int ALL_CAPITALS = 1 << 1;

    /** There are no letters in it. */
    static final int NUMBER = 1 << 2;

    static final int COMMA = 1 << 3;
    static final int SEMICOLON = 1 << 4;
    static final int DASH = 1 << 5;
    static final int QUOTE = 1 << 6;

    /** A question or exclamation mark. */
    static final int CALL = 1 << 7;

    /** A full stop or an ellipsis. */
    static final int STOP = 1 << 8;

    static final int LINE_END = 1 << 9;

    /** The line that ends was too long to be anything but wrapped. */
    static final int FULL_LINE = 1 << 10;

    static final int BLANK_LINE = 1 << 11;

    /** Set by {@link SentenceFilter}: with this word a sentence begins. */
    static final int BEGINS_SENTENCE = 1 << 12;

    private Marks() {}

    static boolean has(int marks, int any) {
        return (marks & any) != 0;
    }
}
