package carrel.analyzers.text;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Folds each word as {@link Folding} does; most words are plain ASCII, and those only lose their capitals. */
final class FoldingFilter extends TokenFilter {
    private static final int ASCII_END = 0x80;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    FoldingFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (!foldAscii()) {
            String folded = Folding.of(term.toString());
            term.setEmpty().append(folded);
        }
        return true;
    }

    /** False, and nothing settled, as soon as another character is met. */
    private boolean foldAscii() {
        char[] characters = term.buffer();
        int length = term.length();
        for (int i = 0; i < length; i++) {
            char c = characters[i];
            if (c >= ASCII_END) {
                return false;
            }
            if (c >= 'A' && c <= 'Z') {
                characters[i] = (char) (c + ('a' - 'A'));
            }
        }
        return true;
    }
}
