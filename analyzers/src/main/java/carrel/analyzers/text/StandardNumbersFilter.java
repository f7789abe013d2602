package carrel.analyzers.text;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Gives each ISBN and ISSN that a value holds as a term of its own. */
final class StandardNumbersFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final Deque<String> ready = new ArrayDeque<>();

    StandardNumbersFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        while (ready.isEmpty()) {
            if (!input.incrementToken()) {
                return false;
            }
            String value = term.toString();
            Isbn.allIn(value).forEach(isbn -> ready.add(isbn.normalForm()));
            Issn.allIn(value).forEach(issn -> ready.add(issn.characters()));
        }
        term.setEmpty().append(ready.remove());
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        ready.clear();
    }
}
