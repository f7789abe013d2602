package carrel.analyzers.text;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * Makes one term of a whole value; the setting {@code form} is {@code whole}, {@code call-number} or {@code verbatim}.
 *
 * <p>Known to any Lucene-based engine as {@code carrelSingleTerm}.
 */
public final class SingleTermFilterFactory extends TokenFilterFactory {
    /** Its name among the engine's filters. */
    public static final String NAME = "carrelSingleTerm";

    private final UnaryOperator<String> form;

    /** As an engine makes it from its settings. */
    public SingleTermFilterFactory(Map<String, String> settings) {
        super(settings);
        form = switch (require(settings, "form", List.of("whole", "call-number", "verbatim"))) {
            case "whole" -> FoldedText::of;
            case "call-number" -> CallNumber::searchForm;
            default -> value -> value;
        };
        if (!settings.isEmpty()) {
            throw new IllegalArgumentException("unknown settings of " + NAME + ": " + settings);
        }
    }

    /** For the engine's service loader, which only wants the name. */
    public SingleTermFilterFactory() {
        throw defaultCtorException();
    }

    @Override
    public TokenStream create(TokenStream input) {
        return new SingleTermFilter(input, form);
    }
}
