package carrel.analyzers.text;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/** The terms that one analysis makes of texts, out of a memory of words. */
final class RememberedTerms extends TokenStream {
    private final Analysis analysis;
    private final TextMemory memory;
    private final BytesRef bytes = new BytesRef();

    // The first that is added gives the term's bytes; the others' implementation would offer characters for them.
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

    private Reader text = Reader.nullReader();
    private WordsOfText words = WordsOfText.NONE;
    private int next;

    RememberedTerms(Analysis analysis, TextMemory memory) {
        this.analysis = analysis;
        this.memory = memory;
    }

    /** Says which text comes next. */
    void of(Reader nextText) {
        text = nextText;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        words = memory.words(text);
        next = 0;
    }

    @Override
    public boolean incrementToken() {
        if (next == words.count()) {
            return false;
        }
        // Nothing else is ever set, so that there is nothing to clear.
        words.readTerm(next, analysis, bytes);
        term.setBytesRef(bytes);
        step.setPositionIncrement(words.step(next));
        offset.setOffset(words.start(next), words.end(next));
        next++;
        return true;
    }

    @Override
    public void end() throws IOException {
        super.end();
        step.setPositionIncrement(words.lastStep());
        offset.setOffset(words.lastEnd(), words.lastEnd());
    }
}
