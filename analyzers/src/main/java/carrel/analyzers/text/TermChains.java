package carrel.analyzers.text;

import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.es.SpanishPluralStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.icu.segmentation.DefaultICUTokenizerConfig;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.phonetic.DoubleMetaphoneFilter;
import org.apache.lucene.analysis.util.ElisionFilter;

/** The tokenizer and filters behind each {@link Analysis}. */
final class TermChains {
    /** Which side of the index a chain serves. */
    enum Side {
        WRITING,
        ASKING
    }

    /** Makes the components of an analysis for one side. */
    @FunctionalInterface
    interface Chain {
        Analyzer.TokenStreamComponents components(Side side);
    }

    /** Long enough to keep "dinosaur" and "dinner" apart, short enough to forgive a wrong ending. */
    private static final int PHONETIC_CODE_MAX = 6;

    private static final int PAIRED_SCRIPTS =
            CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA | CJKBigramFilter.HANGUL;

    /** French and Catalan words that lose their vowel before another: l'été, qu'elle. */
    private static final CharArraySet ELISIONS = new CharArraySet(
            List.of("l", "m", "t", "qu", "n", "s", "j", "d", "c", "jusqu", "quoiqu", "lorsqu", "puisqu"), true);

    private TermChains() {}

    static Analyzer analyzer(Chain chain, Side side) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                return chain.components(side);
            }
        };
    }

    static Analyzer.TokenStreamComponents words(Side side) {
        Tokenizer tokens = tokenizer();
        return new Analyzer.TokenStreamComponents(tokens, folded(tokens, side));
    }

    static Analyzer.TokenStreamComponents english(Side side) {
        Tokenizer tokens = tokenizer();
        TokenStream singular = new StemmerOverrideFilter(folded(tokens, side), IrregularPlurals.MAP);
        return new Analyzer.TokenStreamComponents(tokens, new KStemFilter(singular));
    }

    static Analyzer.TokenStreamComponents stems(Side side) {
        Tokenizer tokens = tokenizer();
        return new Analyzer.TokenStreamComponents(tokens, new PorterStemFilter(folded(tokens, side)));
    }

    static Analyzer.TokenStreamComponents spanish(Side side) {
        Tokenizer tokens = tokenizer();
        // The light stemmer leaves words of four letters alone, so that it alone would part niño from niños.
        TokenStream singular = new SpanishPluralStemFilter(folded(tokens, side));
        return new Analyzer.TokenStreamComponents(tokens, new SpanishLightStemFilter(singular));
    }

    static Analyzer.TokenStreamComponents french(Side side) {
        Tokenizer tokens = tokenizer();
        TokenStream whole = new ElisionFilter(tokens, ELISIONS);
        return new Analyzer.TokenStreamComponents(tokens, new FrenchLightStemFilter(folded(whole, side)));
    }

    static Analyzer.TokenStreamComponents phonetic(Side side) {
        Tokenizer tokens = tokenizer();
        TokenStream latin = new LatinWordsFilter(folded(tokens, side));
        return new Analyzer.TokenStreamComponents(tokens, new DoubleMetaphoneFilter(latin, PHONETIC_CODE_MAX, false));
    }

    static Analyzer.TokenStreamComponents whole(Side side) {
        return single(FoldedText::of);
    }

    static Analyzer.TokenStreamComponents callNumber(Side side) {
        return single(CallNumber::searchForm);
    }

    static Analyzer.TokenStreamComponents verbatim(Side side) {
        return single(value -> value);
    }

    static Analyzer.TokenStreamComponents standardNumbers(Side side) {
        Tokenizer value = new KeywordTokenizer();
        return new Analyzer.TokenStreamComponents(value, new StandardNumbersFilter(value));
    }

    private static Analyzer.TokenStreamComponents single(UnaryOperator<String> form) {
        Tokenizer value = new KeywordTokenizer();
        return new Analyzer.TokenStreamComponents(value, new SingleTermFilter(value, form));
    }

    private static Tokenizer tokenizer() {
        // Dictionary words for Chinese and Japanese would hide a word inside a longer one, so the
        // characters come one by one and are paired below.
        return new ICUTokenizer(new DefaultICUTokenizerConfig(false, true));
    }

    private static TokenStream folded(TokenStream tokens, Side side) {
        TokenStream initials = new InitialsFilter(new EnglishPossessiveFilter(tokens), side);
        TokenStream plain = new FoldingFilter(initials);
        return new CJKBigramFilter(
                new UntypedMarksFilter(new ArabicNormalizationFilter(plain)), PAIRED_SCRIPTS, side == Side.WRITING);
    }
}
