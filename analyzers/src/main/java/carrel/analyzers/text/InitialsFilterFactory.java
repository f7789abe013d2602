package carrel.analyzers.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * Joins initials, "J.K." and "JK"; the setting {@code side} is {@code writing} or {@code asking}.
 *
 * <p>Known to any Lucene-based engine as {@code carrelInitials}.
 */
public final class InitialsFilterFactory extends TokenFilterFactory {
    /** Its name among the engine's filters. */
    public static final String NAME = "carrelInitials";

    private final TermChains.Side side;

    /** As an engine makes it from its settings. */
    public InitialsFilterFactory(Map<String, String> settings) {
        super(settings);
        side = TermChains.Side.valueOf(
                require(settings, "side", List.of("writing", "asking")).toUpperCase(Locale.ROOT));
        if (!settings.isEmpty()) {
            throw new IllegalArgumentException("unknown settings of " + NAME + ": " + settings);
        }
    }

    /** For the engine's service loader, which only wants the name. */
    public InitialsFilterFactory() {
        throw defaultCtorException();
    }

    @Override
    public TokenStream create(TokenStream input) {
        return new InitialsFilter(input, side);
    }
}
