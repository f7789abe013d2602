package carrel.analyzers.text;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Takes English endings off, but never arrives at a small word: articles, pronouns and the like have no inflections, so
 * that such a stem is an accident. KStem alone makes "the" of "thor", and Porter "and" of "andes" and "on" of "one".
 *
 * <p>Expects folded words.
 */
final class EnglishStemFilter extends TokenFilter {
    /** Who takes the endings off. */
    enum Stemmer {
        KSTEM(KStemFilter::new),
        PORTER(PorterStemFilter::new);

        private final UnaryOperator<TokenStream> filter;

        Stemmer(UnaryOperator<TokenStream> filter) {
            this.filter = filter;
        }
    }

    /** Words that are nobody's stem. Some others of the kind have inflections after all: cans, wills, doing. */
    private static final CharArraySet SMALL_WORDS = new CharArraySet(
            List.of(
                    "a", "an", "and", "any", "are", "as", "at", "be", "but", "by", "for", "from", "had", "has", "he",
                    "her", "him", "his", "how", "i", "if", "in", "is", "it", "its", "just", "may", "me", "more", "most",
                    "must", "my", "no", "nor", "not", "of", "off", "on", "or", "our", "she", "so", "than", "that",
                    "the", "their", "them", "then", "there", "these", "they", "this", "those", "to", "too", "under",
                    "up", "us", "was", "we", "were", "what", "when", "where", "which", "who", "whom", "whose", "why",
                    "with", "you", "your"),
            false);

    /** Names that look like inflections of words that every book has. */
    private static final CharArraySet NAMES = new CharArraySet(List.of("homer"), false);

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final Unstemmed words;

    EnglishStemFilter(TokenStream input, Stemmer stemmer) {
        this(new Unstemmed(input), stemmer);
    }

    private EnglishStemFilter(Unstemmed words, Stemmer stemmer) {
        super(stemmer.filter.apply(words));
        this.words = words;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        // Most words have no ending, and to look one up costs more than to see that.
        if (words.isStemmed() && (SMALL_WORDS.contains(term.buffer(), 0, term.length()) || words.isName())) {
            words.restore();
        }
        return true;
    }

    /** Stands before the stemmer and keeps each word as it was. */
    private static final class Unstemmed extends TokenFilter {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private char[] word = new char[0];
        private int length;

        Unstemmed(TokenStream input) {
            super(input);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            length = term.length();
            if (word.length < length) {
                word = Arrays.copyOf(term.buffer(), term.buffer().length);
            } else {
                System.arraycopy(term.buffer(), 0, word, 0, length);
            }
            return true;
        }

        /** Whether the word is another now. */
        boolean isStemmed() {
            return !Arrays.equals(word, 0, length, term.buffer(), 0, term.length());
        }

        boolean isName() {
            return NAMES.contains(word, 0, length);
        }

        void restore() {
            term.copyBuffer(word, 0, length);
        }
    }
}
