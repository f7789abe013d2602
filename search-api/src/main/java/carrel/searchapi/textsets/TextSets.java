package carrel.searchapi.textsets;

import carrel.analyzers.subjects.Vocabulary;
import carrel.catalog.search.CatalogSearcher;
import java.io.IOException;

/**
 * Makes text sets: for each language and band a search or two, what is on topic and has its place there, and of that a
 * mix. Never more than {@link Found#SEARCHES_MAX} searches for one set.
 */
public final class TextSets {
    private final CatalogSearcher catalog;
    private final Vocabulary vocabulary;

    private TextSets(CatalogSearcher catalog, Vocabulary vocabulary) {
        this.catalog = catalog;
        this.vocabulary = vocabulary;
    }

    /** Over a catalog, with the school's own topics. */
    public static TextSets over(CatalogSearcher catalog) {
        return new TextSets(catalog, Vocabulary.ofSchool());
    }

    /**
     * The set that was asked for.
     *
     * @throws carrel.catalog.search.SearchTooSlow when the catalog takes too long
     */
    public TextSet make(TextSetRequest request) throws IOException {
        Wish wish = request.topic().isBlank()
                ? PassageTopics.of(request.passage(), vocabulary)
                : Wish.of(request.topic(), vocabulary);
        return new TextSetMaking(request, wish, catalog, vocabulary).set();
    }
}
