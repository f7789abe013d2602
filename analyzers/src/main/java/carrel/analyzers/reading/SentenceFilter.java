package carrel.analyzers.reading;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.FlagsAttribute;

/**
 * Finds where sentences begin. A line end closes a sentence, as in picture books, headings and lists, unless the line
 * was only wrapped: the next one goes on in lower case, or this one is full and has no closing mark. Where a full stop
 * got lost, a small word with a capital ("The", "Then") in the middle of a sentence begins the next.
 */
public final class SentenceFilter extends TokenFilter {
    private static final CharArraySet ABBREVIATIONS = new CharArraySet(
            List.of(
                    "mr", "mrs", "ms", "dr", "st", "jr", "sr", "prof", "capt", "gen", "col", "lt", "sgt", "rev", "hon",
                    "vs", "etc", "no", "vol", "fig", "approx", "dept", "inc", "ltd", "co", "mt", "ft", "jan", "feb",
                    "aug", "sept", "oct", "nov", "dec"),
            false);

    private static final int ABBREVIATION_LETTERS_MAX = 6;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final FlagsAttribute written = addAttribute(FlagsAttribute.class);
    private boolean first;
    private final char[] before = new char[ABBREVIATION_LETTERS_MAX];
    private int beforeLength;
    private boolean afterInitial;
    private boolean afterLowerCase;

    public SentenceFilter(TokenStream input) {
        super(input);
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        first = true;
        beforeLength = 0;
        afterInitial = false;
        afterLowerCase = false;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        int marks = written.getFlags();
        if (first || begins(marks)) {
            written.setFlags(marks | Marks.BEGINS_SENTENCE);
        }
        first = false;
        remember(marks);
        afterLowerCase = !Marks.has(marks, Marks.CAPITAL | Marks.NUMBER);
        return true;
    }

    private boolean begins(int marks) {
        boolean lower = !Marks.has(marks, Marks.CAPITAL | Marks.NUMBER);
        if (Marks.has(marks, Marks.BLANK_LINE)) {
            return true;
        }
        boolean closed = Marks.has(marks, Marks.CALL) || (Marks.has(marks, Marks.STOP) && !isAfterAbbreviation());
        if (Marks.has(marks, Marks.LINE_END)) {
            boolean full = Marks.has(marks, Marks.FULL_LINE);
            return closed ? !(full && lower) : !(full || lower);
        }
        if (closed) {
            return !lower;
        }
        int between = Marks.COMMA | Marks.SEMICOLON | Marks.DASH | Marks.QUOTE | Marks.STOP;
        boolean lostStop = afterLowerCase && Marks.has(marks, Marks.CAPITAL) && !Marks.has(marks, between);
        return lostStop && SmallWords.neverNames(term.buffer(), term.length());
    }

    private void remember(int marks) {
        afterInitial = term.length() == 1 && Marks.has(marks, Marks.CAPITAL) && term.charAt(0) != 'i';
        beforeLength = term.length() <= before.length ? term.length() : 0;
        System.arraycopy(term.buffer(), 0, before, 0, beforeLength);
    }

    private boolean isAfterAbbreviation() {
        return afterInitial || ABBREVIATIONS.contains(before, 0, beforeLength);
    }
}
