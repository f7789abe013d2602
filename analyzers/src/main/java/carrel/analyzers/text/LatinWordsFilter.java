package carrel.analyzers.text;

import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Keeps words of the letters a to z only: the sound of any other is not known to an English phonetic code. */
final class LatinWordsFilter extends FilteringTokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    LatinWordsFilter(TokenStream input) {
        super(input);
    }

    @Override
    protected boolean accept() {
        for (int i = 0; i < term.length(); i++) {
            char c = term.charAt(i);
            if (c < 'a' || c > 'z') {
                return false;
            }
        }
        return term.length() > 0;
    }
}
