package carrel.analyzers.text;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;

/**
 * Turns irregular English plurals into their singulars, and keeps stemmers away from them.
 *
 * <p>Known to any Lucene-based engine as {@code carrelIrregularPlurals}.
 */
public final class IrregularPluralsFilterFactory extends TokenFilterFactory {
    /** Its name among the engine's filters. */
    public static final String NAME = "carrelIrregularPlurals";

    /** As an engine makes it from its settings. */
    public IrregularPluralsFilterFactory(Map<String, String> settings) {
        super(settings);
        if (!settings.isEmpty()) {
            throw new IllegalArgumentException("unknown settings of " + NAME + ": " + settings);
        }
    }

    /** For the engine's service loader, which only wants the name. */
    public IrregularPluralsFilterFactory() {
        throw defaultCtorException();
    }

    @Override
    public TokenStream create(TokenStream input) {
        return new StemmerOverrideFilter(input, IrregularPlurals.MAP);
    }
}
