package carrel.analyzers.text;

import java.io.IOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;

/** A text cut into {@link Analysis#WORDS}, each as its number in a lexicon with its place and extent in the text. */
final class WordsOfText {
    static final WordsOfText NONE = new WordsOfText(new Lexicon());

    private static final int NUMBER = 0;
    private static final int STEP = 1;
    private static final int START = 2;
    private static final int END = 3;
    private static final int WIDTH = 4;

    private final Lexicon lexicon;
    private int[] words = new int[WIDTH * 16];
    private int count;
    private int lastStep;
    private int lastEnd;

    private WordsOfText(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    WordsOfText(String text, Lexicon lexicon) throws IOException {
        this(lexicon);
        try (TokenStream stream = Analysis.WORDS.analyzer().tokenStream("", text)) {
            TermToBytesRefAttribute word = stream.getAttribute(TermToBytesRefAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                int number = lexicon.number(word.getBytesRef());
                add(number, step.getPositionIncrement(), offset.startOffset(), offset.endOffset());
            }
            stream.end();
            lastStep = step.getPositionIncrement();
            lastEnd = offset.endOffset();
        }
    }

    private void add(int number, int step, int start, int end) {
        int at = count * WIDTH;
        words = ArrayUtil.grow(words, at + WIDTH);
        words[at + NUMBER] = number;
        words[at + STEP] = step;
        words[at + START] = start;
        words[at + END] = end;
        count++;
    }

    int count() {
        return count;
    }

    /** Points at the bytes of the term that an analysis makes of a word. */
    void readTerm(int word, Analysis analysis, BytesRef bytes) {
        lexicon.readTerm(words[word * WIDTH + NUMBER], analysis, bytes);
    }

    /** How many places a word stands behind the one before. */
    int step(int word) {
        return words[word * WIDTH + STEP];
    }

    int start(int word) {
        return words[word * WIDTH + START];
    }

    int end(int word) {
        return words[word * WIDTH + END];
    }

    /** How many places were passed behind the last word. */
    int lastStep() {
        return lastStep;
    }

    int lastEnd() {
        return lastEnd;
    }
}
