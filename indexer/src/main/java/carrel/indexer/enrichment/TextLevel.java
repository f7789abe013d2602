package carrel.indexer.enrichment;

import carrel.analyzers.levels.Readability;
import carrel.catalog.Resource;
import carrel.catalog.TextPage;
import java.util.stream.Collectors;

/** Estimates the level of what has its full text here. English only: the formulas were made for it. */
public final class TextLevel {
    private TextLevel() {}

    /** The resource with the level that its text shows; as it is when there is no text, or none that can be judged. */
    public static Resource enrich(Resource resource) {
        boolean english = resource.languages().isEmpty() || resource.languages().contains("eng");
        if (resource.text().isEmpty() || !english) {
            return resource;
        }
        String text = resource.text().stream().map(TextPage::text).collect(Collectors.joining("\n"));
        return Readability.of(text) instanceof Readability.Estimated level
                ? resource.with().computedLevel(level).build()
                : resource;
    }
}
