package carrel.searchapi.teaching;

import carrel.catalog.schema.CatalogField;
import carrel.catalog.schema.CatalogSchema;
import carrel.catalog.search.CatalogSearcher;
import carrel.catalog.search.FacetGroup;
import carrel.catalog.search.SearchPage;
import carrel.catalog.search.SearchRequest;
import carrel.searchapi.pages.Pages;
import carrel.searchapi.pages.ReaderChoices;
import carrel.searchapi.parameters.Parameters;
import carrel.searchapi.parameters.SearchParameters;
import carrel.searchapi.parameters.UnreadableAddress;
import carrel.searchapi.wording.Words;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Pages for teaching how to search. */
public final class TeachingRoutes {
    private static final int SUBJECTS_MAX = 24;

    private final CatalogSearcher catalog;
    private final SearchSteps steps;
    private final Pages pages;

    public TeachingRoutes(CatalogSearcher catalog, Pages pages) {
        this.catalog = catalog;
        this.steps = new SearchSteps(catalog);
        this.pages = pages;
    }

    /** The teachers' first page. */
    public void desk(Context http) {
        none(http);
        pages.show(http, words -> words.say("desk.heading"), "teaching/desk.jte", "");
    }

    /** How a search was read. */
    public void how(Context http) throws IOException {
        SearchRequest request = SearchParameters.read(UnreadableAddress.parameters(http));
        Words words = ReaderChoices.words(http);
        pages.show(http, own -> own.say("note.how"), "teaching/how.jte", steps.of(request, words));
    }

    /** A sheet of tips to print. */
    public void tips(Context http) throws IOException {
        none(http);
        SearchRequest everything = SearchRequest.of("")
                .withPage(1, 1)
                .withFacets(
                        Set.of(CatalogSchema.SUBJECT.name(), CatalogSchema.AUTHOR.name(), CatalogSchema.SERIES.name()));
        SearchPage page = catalog.search(everything);
        List<String> subjects = values(page, CatalogSchema.SUBJECT);
        SearchTips tips = new SearchTips(
                subjects.isEmpty() ? "frogs" : subjects.getFirst(),
                values(page, CatalogSchema.AUTHOR).stream().findFirst().orElse(""),
                values(page, CatalogSchema.SERIES).stream().findFirst().orElse(""),
                subjects.stream().skip(1).limit(SUBJECTS_MAX).toList());
        pages.show(http, words -> words.say("tips.title"), "teaching/tips.jte", tips);
    }

    private static List<String> values(SearchPage page, CatalogField field) {
        return page.facets().stream()
                .filter(group -> group.name().equals(field.name()))
                .flatMap(group -> group.values().stream())
                .map(FacetGroup.Value::value)
                .toList();
    }

    private static void none(Context http) {
        new Parameters(UnreadableAddress.parameters(http), List.of()).check();
    }
}
