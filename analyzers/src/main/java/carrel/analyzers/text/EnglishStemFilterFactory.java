package carrel.analyzers.text;

import carrel.analyzers.text.EnglishStemFilter.Stemmer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * Takes English endings off and never arrives at a small word; the setting {@code stemmer} is {@code kstem} or
 * {@code porter}.
 *
 * <p>Known to any Lucene-based engine as {@code carrelEnglishStem}.
 */
public final class EnglishStemFilterFactory extends TokenFilterFactory {
    /** Its name among the engine's filters. */
    public static final String NAME = "carrelEnglishStem";

    private final Stemmer stemmer;

    /** As an engine makes it from its settings. */
    public EnglishStemFilterFactory(Map<String, String> settings) {
        super(settings);
        stemmer = Stemmer.valueOf(
                require(settings, "stemmer", List.of("kstem", "porter")).toUpperCase(Locale.ROOT));
        if (!settings.isEmpty()) {
            throw new IllegalArgumentException("unknown settings of " + NAME + ": " + settings);
        }
    }

    /** For the engine's service loader, which only wants the name. */
    public EnglishStemFilterFactory() {
        throw defaultCtorException();
    }

    @Override
    public TokenStream create(TokenStream input) {
        return new EnglishStemFilter(input, stemmer);
    }
}
