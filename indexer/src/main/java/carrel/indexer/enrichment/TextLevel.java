package carrel.indexer.enrichment;

import carrel.analyzers.levels.Readability;
import carrel.catalog.Resource;
import carrel.catalog.TextPage;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;

/** Estimates the level of what has its full text here, in a language that has a scale or a formula. */
public final class TextLevel {
    private static final Set<String> LANGUAGES = Set.of("eng", "fre", "spa");

    private TextLevel() {}

    /** The resource with the level that its text shows; as it is when there is no text, or none that can be judged. */
    public static Resource enrich(Resource resource) {
        boolean judged = resource.languages().isEmpty() || !Collections.disjoint(resource.languages(), LANGUAGES);
        if (resource.text().isEmpty() || !judged) {
            return resource;
        }
        String text = resource.text().stream().map(TextPage::text).collect(Collectors.joining("\n"));
        return Readability.of(text) instanceof Readability.Estimated level
                ? resource.with().computedLevel(level).build()
                : resource;
    }
}
