package carrel.analyzers.text;

import com.ibm.icu.text.FilteredNormalizer2;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;
import java.util.Locale;
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
        if (onlyLosesCapitals(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        return NORMALIZER.normalize(COMPOSED.normalize(text));
    }

    /** ASCII, as most of what is folded, but for the two signs in it that are taken for accents. */
    private static boolean onlyLosesCapitals(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 || c == '^' || c == '`') {
                return false;
            }
        }
        return true;
    }
}
