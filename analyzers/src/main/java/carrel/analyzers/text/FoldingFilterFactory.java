package carrel.analyzers.text;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * Folds case, accents and width.
 *
 * <p>Known to any Lucene-based engine as {@code carrelFolding}.
 */
public final class FoldingFilterFactory extends TokenFilterFactory {
    /** Its name among the engine's filters. */
    public static final String NAME = "carrelFolding";

    /** As an engine makes it from its settings. */
    public FoldingFilterFactory(Map<String, String> settings) {
        super(settings);
        if (!settings.isEmpty()) {
            throw new IllegalArgumentException("unknown settings of " + NAME + ": " + settings);
        }
    }

    /** For the engine's service loader, which only wants the name. */
    public FoldingFilterFactory() {
        throw defaultCtorException();
    }

    @Override
    public TokenStream create(TokenStream input) {
        return new FoldingFilter(input);
    }
}
