package carrel.analyzers.text;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * Takes the ISBNs and ISSNs out of a text.
 *
 * <p>Known to any Lucene-based engine as {@code carrelStandardNumbers}.
 */
public final class StandardNumbersFilterFactory extends TokenFilterFactory {
    /** Its name among the engine's filters. */
    public static final String NAME = "carrelStandardNumbers";

    /** As an engine makes it from its settings. */
    public StandardNumbersFilterFactory(Map<String, String> settings) {
        super(settings);
        if (!settings.isEmpty()) {
            throw new IllegalArgumentException("unknown settings of " + NAME + ": " + settings);
        }
    }

    /** For the engine's service loader, which only wants the name. */
    public StandardNumbersFilterFactory() {
        throw defaultCtorException();
    }

    @Override
    public TokenStream create(TokenStream input) {
        return new StandardNumbersFilter(input);
    }
}
