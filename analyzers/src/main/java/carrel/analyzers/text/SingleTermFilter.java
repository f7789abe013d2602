package carrel.analyzers.text;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Brings a whole value into its normal form; a value with nothing left in it gives no term. */
final class SingleTermFilter extends TokenFilter {
    /** Lucene refuses a term above 32,766 bytes, and a character takes up to four of them. */
    static final int CHARACTERS_MAX = 8_000;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final UnaryOperator<String> form;

    SingleTermFilter(TokenStream input, UnaryOperator<String> form) {
        super(input);
        this.form = form;
    }

    @Override
    public boolean incrementToken() throws IOException {
        while (input.incrementToken()) {
            String value = FoldedText.cut(form.apply(term.toString()), CHARACTERS_MAX);
            if (!value.isEmpty()) {
                term.setEmpty().append(value);
                return true;
            }
        }
        return false;
    }
}
