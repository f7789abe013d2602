package carrel.analyzers.text;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * Keeps words in Latin letters only.
 *
 * <p>Known to any Lucene-based engine as {@code carrelLatinWords}.
 */
public final class LatinWordsFilterFactory extends TokenFilterFactory {
    /** Its name among the engine's filters. */
    public static final String NAME = "carrelLatinWords";

    /** As an engine makes it from its settings. */
    public LatinWordsFilterFactory(Map<String, String> settings) {
        super(settings);
        if (!settings.isEmpty()) {
            throw new IllegalArgumentException("unknown settings of " + NAME + ": " + settings);
        }
    }

    /** For the engine's service loader, which only wants the name. */
    public LatinWordsFilterFactory() {
        throw defaultCtorException();
    }

    @Override
    public TokenStream create(TokenStream input) {
        return new LatinWordsFilter(input);
    }
}
