package carrel.analyzers.text;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * Drops marks that nobody types, such as vowel points.
 *
 * <p>Known to any Lucene-based engine as {@code carrelUntypedMarks}.
 */
public final class UntypedMarksFilterFactory extends TokenFilterFactory {
    /** Its name among the engine's filters. */
    public static final String NAME = "carrelUntypedMarks";

    /** As an engine makes it from its settings. */
    public UntypedMarksFilterFactory(Map<String, String> settings) {
        super(settings);
        if (!settings.isEmpty()) {
            throw new IllegalArgumentException("unknown settings of " + NAME + ": " + settings);
        }
    }

    /** For the engine's service loader, which only wants the name. */
    public UntypedMarksFilterFactory() {
        throw defaultCtorException();
    }

    @Override
    public TokenStream create(TokenStream input) {
        return new UntypedMarksFilter(input);
    }
}
