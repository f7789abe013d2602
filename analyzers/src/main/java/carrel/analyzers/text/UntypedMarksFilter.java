package carrel.analyzers.text;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Drops the marks that stand inside words and numbers but that readers leave out when they type: "O'Dell" becomes
 * "odell", "1,000" becomes "1000", the romanized "Qurʼān" becomes "quran". Also cuts a word at
 * {@value #CHARACTERS_MAX} characters, so that no text can make a term that an index refuses.
 *
 * <p>Expects folded words; a word that is nothing but marks is dropped.
 */
final class UntypedMarksFilter extends TokenFilter {
    /** Longer than any word, shorter than what Lucene refuses. */
    static final int CHARACTERS_MAX = 255;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

    UntypedMarksFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        int skipped = 0;
        while (input.incrementToken()) {
            dropMarks();
            if (term.length() > 0) {
                step.setPositionIncrement(step.getPositionIncrement() + skipped);
                return true;
            }
            skipped += step.getPositionIncrement();
        }
        return false;
    }

    private void dropMarks() {
        char[] characters = term.buffer();
        int length = term.length();
        int kept = 0;
        for (int i = 0; i < length; i++) {
            boolean betweenDigits = kept > 0
                    && Character.isDigit(characters[kept - 1])
                    && i + 1 < length
                    && Character.isDigit(characters[i + 1]);
            if (!isUntyped(characters[i], betweenDigits)) {
                characters[kept++] = characters[i];
            }
        }
        if (kept > CHARACTERS_MAX) {
            kept = Character.isHighSurrogate(characters[CHARACTERS_MAX - 1]) ? CHARACTERS_MAX - 1 : CHARACTERS_MAX;
        }
        term.setLength(kept);
    }

    private static boolean isUntyped(char c, boolean betweenDigits) {
        return switch (c) {
            case ',', '·' -> true;
            case '.' -> !betweenDigits;
            default -> FoldedText.isUntypedInsideWords(c);
        };
    }
}
