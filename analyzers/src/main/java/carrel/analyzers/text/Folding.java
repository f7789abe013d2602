package carrel.analyzers.text;

import com.ibm.icu.text.FilteredNormalizer2;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;

/** Case, accents, width and compatibility forms folded, in every script. */
final class Folding {
    /**
     * Kana stay as they are: the marks that folding would take from them make another sound, and so another word (か is
     * not が).
     */
    private static final UnicodeSet FOLDED =
            new UnicodeSet("[^\\u3041-\\u3096\\u3099-\\u309C\\u30A1-\\u30FC]").freeze();

    private static final Normalizer2 NORMALIZER = new FilteredNormalizer2(ICUFoldingFilter.NORMALIZER, FOLDED);

    private static final Normalizer2 COMPOSED = Normalizer2.getNFKCCasefoldInstance();

    private Folding() {}

    /** Half-width kana are composed first, while their marks still stand behind them. */
    static String of(String text) {
        return NORMALIZER.normalize(COMPOSED.normalize(text));
    }
}
