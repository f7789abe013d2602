package carrel.evaluation.relevance;

import carrel.catalog.Annotation;
import carrel.catalog.Contributor;
import carrel.catalog.Origin;
import carrel.catalog.Resource;
import carrel.catalog.Titles;
import carrel.catalog.lucene.Generations;
import carrel.catalog.lucene.LuceneCatalog;
import carrel.catalog.lucene.LuceneCatalogWriter;
import carrel.catalog.search.CatalogSearcher;
import carrel.catalog.search.CatalogWriter;
import carrel.catalog.search.RankingProfile;
import carrel.catalog.search.SearchPage;
import carrel.catalog.search.SearchRequest;
import carrel.evaluation.relevance.TestCollection.Entry;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A test collection as a catalog of Carrel's: written, opened and searched as readers' catalogs are. */
final class CarrelAnswers implements Closeable {
    private static final String SOURCE = "collection";

    /** What stands for a title where a document has none: its opening words, as with any untitled text. */
    private static final Pattern OPENING = Pattern.compile("\\s*(\\S.{0,80}(?=\\s|$)|\\S{1,80})", Pattern.DOTALL);

    private final LuceneCatalog catalog;

    private CarrelAnswers(LuceneCatalog catalog) {
        this.catalog = catalog;
    }

    /** Writes the documents, each a resource of its own, into the folder. */
    static CarrelAnswers over(List<Entry> documents, Path folder, RankingProfile profile) throws IOException {
        try (CatalogWriter writer = LuceneCatalogWriter.open(new Generations(folder).currentOrFirst(), "collection")) {
            for (Entry document : documents) {
                writer.put(resource(document));
            }
            writer.commit("all");
        }
        return new CarrelAnswers(LuceneCatalog.open(folder, profile));
    }

    /** Ids of the documents that answer, best first. */
    List<String> best(String words, int most) throws IOException {
        return best(catalog, words, most).stream()
                .map(work -> work.substring(work.indexOf('#') + 1))
                .toList();
    }

    /** Ids of the main editions of the works that answer, best first. */
    static List<String> best(CatalogSearcher catalog, String words, int most) throws IOException {
        String query = words.substring(0, Math.min(words.length(), SearchRequest.QUERY_CHARACTERS_MAX));
        int size = Math.min(most, SearchRequest.PAGE_SIZE_MAX);
        List<String> ids = new ArrayList<>();
        for (int number = 1; ids.size() < most; number++) {
            SearchPage page = catalog.search(
                    SearchRequest.of(query).withPage(number, size).withPassages(false));
            page.hits().forEach(hit -> ids.add(hit.work().main().id()));
            if (number >= page.pages()) {
                break;
            }
        }
        return ids;
    }

    /** A document of a test collection is an abstract: a title, who wrote it, and a summary. */
    private static Resource resource(Entry document) {
        String title = document.title().isBlank() ? opening(document) : document.title();
        List<Contributor> authors = document.author().isBlank()
                ? List.of()
                : List.of(new Contributor(document.author().strip(), "author", true));
        return Resource.of(new Origin(SOURCE, document.id()), Titles.of(title))
                .contributors(authors)
                .languages(List.of("eng"))
                .annotation(new Annotation(document.text().strip(), List.of(), List.of(), List.of()))
                .build();
    }

    private static String opening(Entry document) {
        Matcher opening = OPENING.matcher(document.text());
        return opening.lookingAt() ? opening.group(1) : document.id();
    }

    @Override
    public void close() throws IOException {
        catalog.close();
    }
}
