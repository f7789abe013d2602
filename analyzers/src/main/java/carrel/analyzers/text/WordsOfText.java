package carrel.analyzers.text;

import java.io.IOException;
import java.util.Arrays;
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
        if (LatinPieces.areIn(text)) {
            readPieces(text.toCharArray());
        } else {
            read(text);
        }
    }

    private void readPieces(char[] text) throws IOException {
        for (int start = LatinPieces.word(text, 0); start < text.length; ) {
            int end = LatinPieces.end(text, start);
            add(piece(text, start, end), start);
            start = LatinPieces.word(text, end);
        }
        lastEnd = text.length;
    }

    private int[] piece(char[] text, int start, int end) throws IOException {
        int[] known = lexicon.pieces().words(text, start, end);
        if (known != null) {
            return known;
        }
        WordsOfText read = new WordsOfText(lexicon);
        read.read(new String(text, start, end - start));
        int[] found = Arrays.copyOf(read.words, read.count * WIDTH);
        lexicon.pieces().add(text, start, end, found);
        return found;
    }

    private void read(String text) throws IOException {
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

    private void add(int[] piece, int start) {
        for (int at = 0; at < piece.length; at += WIDTH) {
            add(piece[at + NUMBER], piece[at + STEP], start + piece[at + START], start + piece[at + END]);
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
