package carrel.analyzers.reading;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenStream;

/**
 * A text read once from beginning to end.
 *
 * @param passage its words; a name, however long, is one neutral word
 * @param counts what the published formulas count, names as they are written
 * @param shape what tells prose from what only looks like it
 */
public record ReadText(Passage passage, TextCounts counts, TextShape shape) {
    /** Reads a text with what a lexicon knows of its words. */
    public static ReadText of(String text, Lexicon lexicon) {
        ReadingTokenizer tokenizer = new ReadingTokenizer();
        tokenizer.setReader(new StringReader(text));
        try (TokenStream words = new SentenceFilter(tokenizer)) {
            WordGathering gathering = new WordGathering(lexicon, text.length());
            gathering.take(words);
            return gathering.readText();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
