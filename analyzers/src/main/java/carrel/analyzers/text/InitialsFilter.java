package carrel.analyzers.text;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Lets initials be found however they are spaced: "J. K. Rowling" is written as {@code j}, {@code k} and also as
 * {@code jk}; a query "J.K." asks for {@code jk}, a query "j k" for both letters.
 *
 * <p>Expects tokens of a tokenizer that keeps "J.K" whole and drops the last full stop, before case folding.
 */
final class InitialsFilter extends TokenFilter {
    /** "J. K." leaves a full stop and a blank between two initials; more is another phrase. */
    private static final int GAP_CHARACTERS_MAX = 2;

    /** More single letters in a row than in any name are a table or an alphabet. */
    private static final int LETTERS_MAX = 8;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final boolean writing;
    private final Deque<Token> ready = new ArrayDeque<>();
    private State next = captureState();
    private boolean hasNext;

    InitialsFilter(TokenStream input, TermChains.Side side) {
        super(input);
        writing = side == TermChains.Side.WRITING;
    }

    /** One token to hand out; all but its text, place and extent is taken from the token that began the run. */
    private record Token(String text, int start, int end, int step) {
        Token with(String otherText, int otherStep) {
            return new Token(otherText, start, end, otherStep);
        }
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!ready.isEmpty()) {
            give(ready.remove());
            return true;
        }
        if (hasNext) {
            restoreState(next);
            hasNext = false;
        } else if (!input.incrementToken()) {
            return false;
        }
        if (!isInitials()) {
            return true;
        }
        collectRun();
        give(ready.remove());
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        ready.clear();
        hasNext = false;
    }

    private void give(Token token) {
        term.setEmpty().append(token.text);
        offset.setOffset(token.start, token.end);
        step.setPositionIncrement(token.step);
    }

    private void collectRun() throws IOException {
        List<Token> written = new ArrayList<>();
        State first = captureState();
        int letters = 0;
        int end;
        do {
            written.add(
                    new Token(term.toString(), offset.startOffset(), offset.endOffset(), step.getPositionIncrement()));
            letters += lettersOf(term).length();
            end = offset.endOffset();
            hasNext = input.incrementToken();
        } while (hasNext
                && isInitials()
                && letters + lettersOf(term).length() <= LETTERS_MAX
                && offset.startOffset() - end <= GAP_CHARACTERS_MAX
                && offset.startOffset() >= end);
        if (hasNext) {
            next = captureState();
        }
        restoreState(first);
        if (writing) {
            queueWritten(written);
        } else {
            written.forEach(token -> ready.add(token.with(lettersOf(token.text), token.step)));
        }
    }

    /**
     * Each letter in its place; where several stand together, also all of them as one, in the place of the last, so that
     * a phrase finds the surname right behind it.
     */
    private void queueWritten(List<Token> run) {
        StringBuilder all = new StringBuilder();
        for (Token token : run) {
            String letters = lettersOf(token.text);
            all.append(letters);
            // The letters of one dotted token share its extent: a filter before this one may have moved the offsets.
            for (int i = 0; i < letters.length(); i++) {
                ready.add(token.with(letters.substring(i, i + 1), i == 0 ? token.step : 1));
            }
            if (letters.length() > 1) {
                ready.add(token.with(letters, 0));
            }
        }
        if (run.size() > 1) {
            ready.add(run.getLast().with(all.toString(), 0));
        }
    }

    /** Whether the token is one letter, or letters with a full stop between each. */
    private boolean isInitials() {
        int length = term.length();
        if (length % 2 == 0 || length > 2 * LETTERS_MAX - 1) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = term.charAt(i);
            if (i % 2 == 0 ? !isCasedLetter(c) : c != '.') {
                return false;
            }
        }
        return true;
    }

    /** Letters that have a case: a Han character or a Hebrew letter alone is a word, not an initial. */
    private static boolean isCasedLetter(char c) {
        return Character.isUpperCase(c) || Character.isLowerCase(c);
    }

    private static String lettersOf(CharSequence token) {
        return token.toString().replace(".", "");
    }
}
